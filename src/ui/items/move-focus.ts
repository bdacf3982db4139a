const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Arrow keys move the focus among the buttons that match `selector` inside `within`, round and round.
 * Out: whether the key was an arrow that moved it; then nothing else shall happen.
 */
export function moveFocus(event: KeyboardEvent, within: HTMLElement | null, selector: string): boolean {
  const step = steps[event.key];
  if (step === undefined || within === null || event.ctrlKey || event.altKey || event.metaKey) return false;
  const buttons = [...within.querySelectorAll<HTMLElement>(selector)];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return false;
  event.preventDefault();
  buttons.at((at + step) % buttons.length)?.focus();
  return true;
}

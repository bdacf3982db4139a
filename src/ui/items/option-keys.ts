/** Keys inside a list of options: arrows move, digits choose, Enter checks. */
import { useRef } from 'preact/hooks';

export interface OptionKeys {
  /** Options that can be chosen, in the order shown. */
  readonly options: readonly number[];
  /** All options in the order shown; the digit keys count these. */
  readonly shown: readonly number[];
  readonly shortcuts: boolean;
  readonly answered: boolean;
  /** Whether Enter on this option asks for a check; else it chooses, as a press does. */
  readonly enterChecks: (option: number) => boolean;
  /** Arrow keys choose as they move, as radio buttons do. */
  readonly arrowsChoose: boolean;
  readonly onChoose: (option: number) => void;
  readonly onCheck: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Out: a ref and a key handler for the element around the buttons that carry `data-option`. */
export function useOptionKeys(keys: OptionKeys) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || keys.answered) return;
    const option = optionOf(event.target);
    if (option === undefined) return;
    const step = steps[event.key];
    if (step !== undefined) {
      const at = keys.options.indexOf(option) + step;
      const next = keys.options.at(at % keys.options.length);
      if (next === undefined) return;
      event.preventDefault();
      if (keys.arrowsChoose) keys.onChoose(next);
      focusOption(list.current, next);
    } else if (event.key === 'Enter' && keys.enterChecks(option)) {
      event.preventDefault();
      keys.onCheck();
    } else if (keys.shortcuts && /^[1-9]$/.test(event.key)) {
      const next = keys.shown[Number(event.key) - 1];
      if (next === undefined || !keys.options.includes(next)) return;
      event.preventDefault();
      keys.onChoose(next);
      focusOption(list.current, next);
    }
  };
  return { list, onKeyDown };
}

function optionOf(target: EventTarget | null): number | undefined {
  const button = target instanceof Element ? target.closest('[data-option]') : null;
  return button === null ? undefined : Number(button.getAttribute('data-option'));
}

function focusOption(list: HTMLElement | null, option: number) {
  list?.querySelector<HTMLElement>(`[data-option="${option}"]`)?.focus();
}

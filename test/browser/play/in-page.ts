/** What runs inside the page under test. Functions here are sent to the page as text: they use nothing from outside themselves. */

/** What the page shows to eye and ear, read in one go. */
export interface Shown {
  readonly view: string;
  /** `level-id/item-id`, empty where no item is shown. */
  readonly item: string;
  readonly kind: string;
  readonly heading: string;
  readonly again: boolean;
  /** right, partly, wrong; empty before the check. */
  readonly outcome: string;
  /** As printed beside the verdict, such as "+ 90". */
  readonly earned: string;
  readonly points: string;
  readonly myelin: string;
  /** What the way on is called. */
  readonly next: string;
  /** Everything in the feedback, as text. */
  readonly feedback: string;
  /** What has the focus: its data-action, else its role or tag and its text; "nothing" where nothing has it. */
  readonly focus: string;
  /** All that the live region has said so far. */
  readonly said: readonly string[];
}

/** Before the page's own scripts: chance comes from `seed`, and what the live region says is written down. */
export function prepare(seed: number): void {
  const draw = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = ((array: Uint8Array | Uint32Array<ArrayBuffer>) => {
    if (!(array instanceof Uint32Array) || array.length !== 1) return draw(array as Uint32Array<ArrayBuffer>);
    array[0] = seed;
    return array;
  }) as typeof crypto.getRandomValues;
  const said: string[] = [];
  Object.assign(window, { said });
  let last = '';
  new MutationObserver(() => {
    const text = document.querySelector('[data-live]')?.textContent ?? '';
    if (text !== last && text !== '') said.push(text);
    last = text;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

export function shown(): Shown {
  const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
  const question = document.querySelector<HTMLElement>('.question');
  const focused = document.activeElement as HTMLElement | null;
  const name = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  const view =
    document.querySelector<HTMLElement>('main')?.dataset['view'] ?? document.querySelector('main')?.className ?? '';
  return {
    view: view === 'question' ? (document.querySelector('[data-outcome]') ? 'answered' : 'asking') : view,
    item: question?.dataset['item'] ?? '',
    kind: question?.dataset['kind'] ?? '',
    heading: document.querySelector('h1')?.textContent ?? '',
    again: text('.question .eyebrow').includes('Once more'),
    outcome: document.querySelector<HTMLElement>('[data-outcome]')?.dataset['outcome'] ?? '',
    earned: text('.feedback .points'),
    points: text('.play-score > :first-child'),
    myelin: text('.play-score .myelin'),
    next: text('[data-action="next"]'),
    feedback: text('.feedback'),
    focus:
      focused === document.body
        ? 'nothing'
        : (focused?.dataset['action'] ??
          `${focused?.getAttribute('role') ?? focused?.localName ?? ''}: ${name.trim()}`),
    said: (window as unknown as { said: string[] }).said,
  };
}

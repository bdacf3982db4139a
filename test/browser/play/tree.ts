/** What the accessibility tree must hold for each kind, as lines of Playwright's aria snapshot: while asking, once given, once checked. */
import type { Item, Response } from '../../../src/core/items/item.ts';

export interface Expected {
  /** Roles and names that are there before anything was done. */
  readonly asking: readonly RegExp[];
  /** The state of what was chosen, before it is checked. */
  readonly given: readonly RegExp[];
  /** The result in words. */
  readonly answered: readonly RegExp[];
}

const plain = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const re = (...parts: readonly string[]) => new RegExp(parts.join(''), 's');
/** A line with this role whose name holds the words, and these states behind it. */
const line = (role: string, words: string, ...states: readonly string[]) =>
  re(`- '?${role} "[^\n]*${plain(words)}[^\n]*"`, ...states.map((state) => `[^\n]*\\[${state}\\]`));

/** In: an item, a wrong response to it, and the names of the parts of its figure, if any. */
export function expectedTree(
  item: Item,
  wrong: Response,
  parts: readonly { id: string; name: string; description: string }[],
): Expected {
  const prompt = item.prompt.replace('____', '…');
  const heading = line('heading', prompt, 'level=1');
  const verdicts = (chosen: string, key: string, role: string) => [
    line(role, `${chosen} Your answer: not right`, 'checked', 'disabled'),
    line(role, `${key} Right answer`, 'disabled'),
  ];
  switch (item.kind) {
    case 'single-choice': {
      const chosen = item.options[(wrong as { choice: number }).choice]!.text;
      const key = item.options.find((option) => option.key)!.text;
      return {
        asking: [heading, line('radiogroup', prompt), ...item.options.map(({ text }) => line('radio', text))],
        given: [line('radio', chosen, 'checked')],
        answered: verdicts(chosen, key, 'radio'),
      };
    }
    case 'multiple-response':
      return {
        asking: [heading, line('group', prompt), ...item.options.map(({ text }) => line('checkbox', text))],
        given: item.options.map(({ text, key }) => (key ? line('checkbox', text) : line('checkbox', text, 'checked'))),
        answered: item.options.map(({ text, key }) =>
          key
            ? line('checkbox', `${text} Missed: this one fits too`, 'disabled')
            : line('checkbox', `${text} Your answer: not right`, 'checked', 'disabled'),
        ),
      };
    case 'true-false': {
      const [chosen, key] = item.key ? ['False', 'True'] : ['True', 'False'];
      return {
        asking: [heading, line('radiogroup', prompt), line('radio', 'True'), line('radio', 'False')],
        given: [line('radio', chosen!, 'checked')],
        answered: verdicts(chosen!, key!, 'radio'),
      };
    }
    case 'cloze': {
      const field = `Missing word: ${item.prompt.replace('____', 'blank')}`;
      return {
        asking: [heading, line('textbox', field)],
        given: [re('textbox "', plain(field), '".*- text: banana')],
        answered: [re('Your answer: not right.*banana.*Right answer.*', plain(item.answers[0]!))],
      };
    }
    case 'numeric': {
      const typed = String((wrong as { value: number }).value);
      return {
        asking: [heading, line('textbox', `Your number, in ${item.unit}`)],
        given: [re('textbox "Your number[^\n]*: "?', typed)],
        answered: [re('Your answer: not right.*', `${typed} ${item.unit}.*Right answer.*${item.answer} ${item.unit}`)],
      };
    }
    case 'ordering': {
      const { order } = wrong as { order: readonly number[] };
      return {
        asking: [
          heading,
          line('list', prompt),
          ...item.steps.map((step) => re('button "', plain(step), `, place \\d of ${item.steps.length}"`)),
          line('button', 'Move up: '),
          line('button', 'Move down: '),
        ],
        given: order.map((step, place) =>
          line('button', `${item.steps[step]}, place ${place + 1} of ${item.steps.length}`),
        ),
        answered: [
          line('heading', 'The right order'),
          re(
            'list "The right order".*',
            item.steps
              .map(
                (step, i) =>
                  `${plain(step)} (You put it at place ${order.indexOf(i) + 1}|Right place, but after the wrong step)`,
              )
              .join('.*'),
          ),
        ],
      };
    }
    case 'matching': {
      const { rights } = wrong as { rights: readonly number[] };
      const chosen = (left: number) => item.pairs[rights[left]!]!.right;
      return {
        asking: [
          heading,
          re('list "Left side"'),
          re('list "Right side"'),
          ...item.pairs.map(({ left }) => line('button', `${left} (no partner yet)`)),
          ...item.pairs.map(({ right }) => line('button', right)),
        ],
        given: item.pairs.map(({ left }, i) => line('button', `${left} (partner: ${chosen(i)})`)),
        answered: [
          line('heading', 'The right pairs'),
          ...item.pairs.map(({ left, right }, i) =>
            re('listitem: "?[^\n]*', `${plain(left)} ${plain(right)} You chose: ${plain(chosen(i))}`),
          ),
        ],
      };
    }
    case 'categorise':
      return {
        asking: [
          heading,
          re('group "Cards to sort"'),
          ...item.cards.map(({ text }) => line('button', text)),
          ...item.bins.map(({ name }) => line('group', `${name}, 0 cards`)),
        ],
        given: [
          /All cards are sorted/,
          ...item.bins.map(({ name }) => line('group', `${name}, ${item.cards.length / 2} cards`)),
        ],
        answered: item.cards.map(({ text, bin }) =>
          re(plain(text), ' You put it in: ', plain(item.bins.find(({ id }) => id !== bin)!.name)),
        ),
      };
    case 'hotspot': {
      const of = (id: string) => parts.find((part) => part.id === id)!;
      const chosen = of((wrong as { part: string }).part);
      return {
        asking: [
          heading,
          line('radiogroup', prompt),
          ...item.targets!.map((id) => re('radio "Part [A-Z]: ', plain(of(id).description))),
        ],
        given: [line('radio', chosen.description, 'checked')],
        answered: [
          line('radio', `This is: ${chosen.name} Your answer: not right`, 'checked', 'disabled'),
          line('radio', `This is: ${of(item.key).name} Right answer`, 'disabled'),
        ],
      };
    }
    case 'flashcard':
      return {
        asking: [heading, line('button', 'Show the answer')],
        given: [
          re('group "Answer".*', plain(item.back)),
          re(
            'group "How well did you know it\\?".*button "Again [^\n]*tomorrow".*button "Hard .*button "Good .*in \\d+ days".*button "Easy ',
          ),
        ],
        answered: [/Your rating: Again/],
      };
  }
}

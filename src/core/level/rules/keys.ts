/** The key of each item can be right: a rule for each kind. */
import type { ItemOf, Kind } from '../../items/item.ts';
import type { Path } from '../problem.ts';
import type { Report } from '../report.ts';
import { checkLink, checkPart, type Targets } from './links.ts';
import { checkIds, checkListedOnce, checkTexts, told } from './same.ts';

type Rule<K extends Kind> = (item: ItemOf<K>, path: Path, report: Report, targets: Targets) => void;

/** Least number of parts to choose from. */
const leastParts = 2;

export const keyRules: { readonly [K in Kind]: Rule<K> } = {
  'single-choice'(item, path, report) {
    const keys = item.options.filter((option) => option.key).length;
    if (keys === 0) report.error([...path, 'options'], 'no-key', {});
    if (keys > 1) report.error([...path, 'options'], 'several-keys', { count: keys });
    checkOptions(item.options, path, report);
  },
  'multiple-response'(item, path, report) {
    const keys = item.options.filter((option) => option.key).length;
    if (keys === 0) report.error([...path, 'options'], 'no-key', {});
    if (keys === item.options.length) report.error([...path, 'options'], 'all-keys', {});
    checkOptions(item.options, path, report);
  },
  'true-false'() {},
  cloze(item, path, report) {
    const count = item.prompt.match(/_{2,}/g)?.length ?? 0;
    if (count !== 1 || !/(?<!_)____(?!_)/.test(item.prompt)) report.error([...path, 'prompt'], 'gap-count', { count });
    checkTexts(item.answers, [...path, 'answers'], undefined, 'answer', report);
    const answers = new Set(item.answers.map(told));
    for (const [index, text] of (item.notAccepted ?? []).entries()) {
      if (answers.has(told(text))) report.error([...path, 'notAccepted', index], 'answer-not-accepted', { text });
    }
  },
  numeric({ answer, accept }, path, report) {
    if (!accept) return;
    const { from, to } = accept;
    if (from > to) report.error([...path, 'accept'], 'accept-backwards', { from, to });
    else if (answer < from || answer > to) report.error([...path, 'answer'], 'answer-outside', { answer, from, to });
  },
  ordering(item, path, report) {
    checkTexts(item.steps, [...path, 'steps'], undefined, 'step', report);
  },
  matching(item, path, report) {
    checkTexts(
      item.pairs.map((pair) => pair.left),
      [...path, 'pairs'],
      'left',
      'left',
      report,
    );
    checkTexts(
      item.pairs.map((pair) => pair.right),
      [...path, 'pairs'],
      'right',
      'right',
      report,
    );
    checkTexts(item.extras ?? [], [...path, 'extras'], undefined, 'right', report);
    const rights = new Set(item.pairs.map((pair) => told(pair.right)));
    for (const [index, text] of (item.extras ?? []).entries()) {
      if (rights.has(told(text))) report.error([...path, 'extras', index], 'extra-is-right', { text });
    }
  },
  categorise(item, path, report) {
    checkIds(item.bins, [...path, 'bins'], 'bin', report);
    checkTexts(
      item.bins.map((bin) => bin.name),
      [...path, 'bins'],
      'name',
      'bin',
      report,
    );
    checkTexts(
      item.cards.map((card) => card.text),
      [...path, 'cards'],
      'text',
      'card',
      report,
    );
    const bins = new Set(item.bins.map((bin) => bin.id));
    const filled = new Set(item.cards.map((card) => card.bin));
    for (const [index, card] of item.cards.entries())
      checkLink(card.bin, bins, 'bin', [...path, 'cards', index, 'bin'], report);
    for (const [index, bin] of item.bins.entries()) {
      if (!filled.has(bin.id)) report.error([...path, 'bins', index], 'empty-bin', { bin: bin.id });
    }
  },
  hotspot(item, path, report, { figures }) {
    const figure = figures.get(item.figure);
    checkListedOnce(item.targets, [...path, 'targets'], report);
    if (item.targets && !item.targets.includes(item.key))
      report.error([...path, 'key'], 'key-not-target', { id: item.key });
    if (!figure) return;
    checkPart(item.key, figure, [...path, 'key'], report);
    for (const [index, id] of (item.targets ?? []).entries())
      checkPart(id, figure, [...path, 'targets', index], report);
    if (!item.targets && figure.parts.length < leastParts) {
      report.error([...path, 'figure'], 'few-parts', { figure: figure.id, count: figure.parts.length });
    }
  },
  flashcard() {},
};

type Options = readonly { readonly text: string; readonly consequence?: string }[];

function checkOptions(options: Options, path: Path, report: Report): void {
  checkTexts(
    options.map((option) => option.text),
    [...path, 'options'],
    'text',
    'option',
    report,
  );
  const given = options.filter((option) => option.consequence !== undefined).length;
  if (given > 0 && given < options.length)
    report.error([...path, 'options'], 'some-consequences', { given, options: options.length });
}

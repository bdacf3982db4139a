/** What is wrong with a level file and how to mend it: a sentence for each code of a Problem. */
import { quality } from './problems-quality.ts';

type Meant = { readonly suggestion?: string };
const meant = ({ suggestion }: Meant): string => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);
const megabytes = (of: { megabytes: number; most: number }): string =>
  `${of.megabytes} MB; at most ${of.most} MB can be read`;
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const types: Readonly<Record<string, string>> = {
  object: 'an object in { }',
  list: 'a list in [ ]',
  text: 'text in double quotes',
  number: 'a number without quotes',
  boolean: 'true or false, without quotes',
  null: 'nothing (null)',
};
const expectations: Readonly<Record<string, string>> = {
  value: 'a value: text in double quotes, a number, true, false, { } or [ ]',
  key: 'a key in double quotes, or } to close the object',
  'comma-or-brace': 'a comma before the next key, or } to close the object',
  'comma-or-bracket': 'a comma before the next value, or ] to close the list',
};
const targets: Readonly<Record<string, string>> = {
  concept: 'Add it to "concepts", or name one that is there.',
  case: 'Add it to "cases", or name one that is there.',
  figure: 'Add it to "figures", or name one that is there or shared.',
  source: 'Add it to "sources", or name one that is there or shared.',
  fact: 'Name a fact of facts.json.',
  bin: 'Add it to "bins", or name one that is there.',
  part: 'Name a part of the figure.',
  level: 'Name the id of a built-in level.',
  misconception: 'Name one of misconceptions.json.',
};
const told: Readonly<Record<string, string>> = {
  option: 'options',
  step: 'steps',
  left: 'left sides',
  right: 'right sides',
  card: 'cards',
  bin: 'bins',
  answer: 'answers',
  term: 'terms',
};

const syntax = {
  'empty-file': () => 'The file is empty. Start from a level that works: npm run levels:new.',
  'file-too-big': (v: { megabytes: number; most: number }) =>
    `The file has ${megabytes(v)}. Split it into several levels.`,
  'not-utf-8': () => 'The file is not UTF-8 text. Save it with the encoding UTF-8.',
  comment: () => 'JSON knows no comments. Delete it.',
  'trailing-comma': () => 'Nothing follows this comma. Delete it.',
  'other-quotes': (v: { found: string }) =>
    `Text and keys stand in straight double quotes ("), not in ${v.found}. Replace both quotes.`,
  'bare-key': (v: { key: string }) => `Keys stand in double quotes: write "${v.key}".`,
  'missing-comma': () => 'A comma is missing here, before the next entry. Add it.',
  'missing-colon': (v: { key: string }) => `A colon is missing after the key "${v.key}". Add it.`,
  'line-break-in-text': () =>
    'A text may not run over the end of a line. Join the lines, or write \\n for a line break.',
  'bad-escape': (v: { found: string }) =>
    `"${v.found}" means nothing in JSON. For a backslash itself, write two: \\\\.`,
  'bad-number': (v: { found: string } & Meant) => `"${v.found}" is no JSON number.${meant(v)}`,
  'bad-word': (v: { found: string } & Meant) =>
    `The word "${v.found}" stands without quotes.${meant(v) || ' Put text in double quotes.'}`,
  'ends-early': (v: { open: string; openLine: number }) =>
    v.open === '"'
      ? 'The closing double quote of this text is missing. Add it.'
      : v.open === 'nothing'
        ? 'This comment never ends, and JSON knows no comments. Delete it.'
        : `The file ends, but the ${v.open} of line ${v.openLine} was not closed. Add ${v.open === '{' ? '}' : ']'}.`,
  unexpected: (v: { found: string; expected: string }) =>
    `Here stands "${v.found}", but this should be ${expectations[v.expected]}.`,
  'after-end': (v: { found: string }) =>
    `The level ended before this "${v.found}". Delete what follows, or a closing bracket too many before it.`,
  'duplicate-key': (v: { key: string; firstLine: number }) =>
    `The key "${v.key}" was given already, in line ${v.firstLine}. Delete one of the two.`,
  'too-deep': (v: { most: number }) =>
    `Brackets are nested more than ${v.most} deep. A level needs no more than six: look for brackets that were not closed.`,
  'number-too-big': (v: { found: string }) => `The number ${v.found} is too big to be kept. Write a smaller one.`,
  'half-character': () => 'This text holds half of a character, such as a broken emoji. Type the character anew.',
  'control-character': (v: { found: string }) =>
    `The invisible character ${v.found} does not belong in a text. Delete it; a line break is \\n.`,
};

const shape = {
  'wrong-type': (v: { expected: string; found: string }) =>
    `This should be ${types[v.expected]}, but it is ${types[v.found]}.`,
  'missing-key': (v: { key: string }) => `The key "${v.key}" is missing. Add it.`,
  'unknown-key': (v: { key: string; known: string } & Meant) =>
    `There is no key "${v.key}" here.${meant(v) || (v.known ? ` Still free here: ${v.known}.` : ' Delete it.')}`,
  'not-one-of': (v: { found: string; expected: string } & Meant) =>
    `${v.found} is not allowed here.${v.suggestion === undefined ? '' : ` Did you mean ${v.suggestion}?`} Allowed: ${v.expected}.`,
  'newer-format': (v: { found: string }) =>
    `This game reads levels of format 1, not ${v.found}. Write 1, or use a newer version of the game.`,
  'empty-text': () => 'This text is empty. Write something, or leave the key out if it may be left out.',
  'text-too-long': (v: { found: number; most: number }) =>
    `This text has ${v.found} characters; at most ${v.most} fit. Shorten it.`,
  'list-too-short': (v: { found: number; least: number }) =>
    `This list has ${count(v.found, 'entry', 'entries')}; at least ${v.least} are needed. Add some.`,
  'list-too-long': (v: { found: number; most: number }) =>
    `This list has ${v.found} entries; at most ${v.most} are possible. Remove some.`,
  'number-too-small': (v: { found: number; least: number }) => `${v.found} is too small: ${v.least} is the least.`,
  'number-too-large': (v: { found: number; most: number }) => `${v.found} is too large: ${v.most} is the most.`,
  'not-whole': (v: { found: number }) => `${v.found} should be a whole number.`,
  'bad-id': (v: { found: string } & Meant) =>
    `${v.found} is no id: lower-case letters, digits and single hyphens only.${meant(v)}`,
  'bad-language': (v: { found: string }) => `${v.found} is no language tag. Write "en", "de", "pt-BR" or the like.`,
  'bad-url': (v: { found: string }) => `${v.found} is no address of a page. It starts with https://.`,
  'bad-day': (v: { found: string }) => `${v.found} is no day. Write year-month-day, e.g. "2026-11-01", or year-month.`,
  'bad-image': (v: { found: string }) =>
    `${v.found} is no file name of a picture. Write one beside the level, ending in .svg, .png, .jpg or .webp: letters, digits, - and _ only.`,
  'bad-source-id': (v: { found: string }) =>
    `${v.found} is no id of a source: letters, digits and hyphens only, at most 64.`,
  'no-gap': () => 'The sentence has no gap. Write ____ (four underscores) where the word goes.',
  'other-shape': (v: { found: string; expected: string }) => `${v.found} does not fit here. Expected: ${v.expected}.`,
  'more-problems': (v: { count: number }) => `There are ${v.count} more like these. Mend the ones above first.`,
};

const rules = {
  'missing-link': (v: { target: string; id: string } & Meant) =>
    `There is no ${v.target} "${v.id}".${meant(v) || ` ${targets[v.target]}`}`,
  'missing-part': (v: { id: string; figure: string } & Meant) =>
    `The figure "${v.figure}" has no part "${v.id}".${meant(v) || ' Name one of its parts.'}`,
  'duplicate-id': (v: { list: string; id: string; firstLine: number }) =>
    `The ${v.list} id "${v.id}" was used already, in line ${v.firstLine}. Give this one another.`,
  'same-text': (v: { what: string; text: string; firstLine: number }) =>
    `Two ${told[v.what]} read the same: "${v.text}" stands in line ${v.firstLine}, too. Change one.`,
  'listed-twice': (v: { id: string }) => `"${v.id}" is in this list twice. Delete one.`,
  'no-key': () => 'No option is right. Add "key": true to the right one.',
  'several-keys': (v: { count: number }) =>
    `${v.count} options are right, but a single choice has one. Keep "key": true on one, or make it "multiple-response".`,
  'all-keys': () => 'Every option is right, so there is nothing to choose. Add one that is wrong.',
  'gap-count': (v: { count: number }) =>
    `The sentence needs exactly one gap of four underscores (____); it has ${count(v.count, 'run')} of underscores. Keep one.`,
  'answer-not-accepted': (v: { text: string }) =>
    `"${v.text}" is among the answers, too. Delete it in one of the two lists.`,
  'accept-backwards': (v: { from: number; to: number }) =>
    `The range runs backwards, from ${v.from} to ${v.to}. Swap the two.`,
  'answer-outside': (v: { answer: number; from: number; to: number }) =>
    `The answer ${v.answer} is not within ${v.from} to ${v.to}, what is accepted. Mend one of them.`,
  'extra-is-right': (v: { text: string }) => `The extra "${v.text}" belongs to a pair. Extras fit none: change it.`,
  'empty-bin': (v: { bin: string }) => `No card belongs in the bin "${v.bin}". Add one, or remove the bin.`,
  'key-not-target': (v: { id: string }) =>
    `The key "${v.id}" is not among the targets, so nobody could choose it. Add it there.`,
  'few-parts': (v: { figure: string; count: number }) =>
    `The figure "${v.figure}" has ${count(v.count, 'part')}; two are needed to choose from. Add parts.`,
  'some-consequences': (v: { given: number; options: number }) =>
    `${v.given} of ${v.options} options have a consequence. Give one to each, or to none.`,
  'first-look-long': (v: { words: number; most: number }) =>
    `This first look has ${v.words} words; at most ${v.most} are allowed. Shorten it.`,
  'show-without-figure': () => '"show" names parts to light up, but there is no "figure". Add it, or delete "show".',
  'area-outside': (v: { part: string; width: number; height: number }) =>
    `The area of "${v.part}" reaches beyond the drawing, which is ${v.width} by ${v.height}. Make it fit.`,
  'area-empty': (v: { part: string }) => `The area of "${v.part}" has no size. Width and height must be more than 0.`,
  'fact-not-scorable': (v: { id: string }) =>
    `The fact "${v.id}" may not be scored. Set "scored": false, or rest the item on another fact.`,
  'fact-contested': (v: { id: string }) =>
    `The fact "${v.id}" is contested, so it cannot decide an answer. Set "scored": false and ask what the evidence says.`,
  'weak-sources': () => 'All these sources are marked weak. Add one that can stand alone.',
  'id-taken': (v: { what: string; id: string }) => `The id "${v.id}" is taken by another ${v.what}. Choose another.`,
  unused: (v: { list: string; id: string }) => `Nothing uses the ${v.list} "${v.id}". Use it, or delete it.`,
};

const style = {
  'key-longest': (v: { key: number; next: number }) =>
    `The key is clearly the longest option (${v.key} characters, the next has ${v.next}), which gives it away. Even them out.`,
  'all-or-none': (v: { text: string }) => `"${v.text}" teaches nothing and helps guessing. Write a real option.`,
  'absolute-word': (v: { word: string }) =>
    `"${v.word}" stands only in wrong options, so it gives them away. Word it without.`,
  'many-options': (v: { count: number }) =>
    `${v.count} options are many; three or four good ones are enough. Drop the weakest.`,
  'numbers-unordered': () =>
    'Numbers are best in rising order and kept so. Sort the options and add "keepOrder": true.',
  'negative-prompt': (v: { word: string }) => `"${v.word}" is easily overlooked. Ask what is so, not what is not.`,
  'say-how-many': () => 'The prompt should say how many to choose, or "choose all that fit".',
  'prompt-word-in-key': (v: { word: string }) =>
    `"${v.word}" stands in the prompt and, of all options, only in the key. Use it in another option, too, or in none.`,
  'explanation-short': (v: { words: number; least: number }) =>
    `The explanation has only ${count(v.words, 'word')}; at least ${v.least} say why. Add the reason.`,
  'explanation-long': (v: { words: number; most: number }) =>
    `The explanation has ${v.words} words; more than ${v.most} are rarely read. Shorten it.`,
  'long-sentence': (v: { words: number; most: number }) =>
    `A sentence here has ${v.words} words; above ${v.most} it is hard to follow. Make two of it.`,
  'hard-to-read': (v: { grade: number; most: number }) =>
    `Prompt and explanation read like school grade ${v.grade}; ${v.most} is the aim. Use shorter sentences and plainer words.`,
  'fear-word': (v: { word: string }) => `"${v.word}" frightens. Say it calmly: "people with …", "serious".`,
  'case-length': (v: { words: number; least: number; most: number }) =>
    `The case has ${count(v.words, 'word')}; ${v.least} to ${v.most} are right.`,
  'consequence-length': (v: { words: number; least: number; most: number }) =>
    `The consequence has ${count(v.words, 'word')}; ${v.least} to ${v.most} are right.`,
  'same-consequence': () => 'Another option has the same consequence. Say what differs.',
  'true-false-balance': (v: { true: number; count: number }) =>
    `${v.true} of ${v.count} statements are true, so guessing pays. Aim for about half.`,
  'no-call': () => 'An emergency item must say what to do. Add: call the local emergency number.',
  'no-facts': () => 'This item names no facts. Add "facts" with the ids of what it rests on.',
  'part-names-itself': (v: { part: string; name: string }) =>
    `The description of "${v.part}" says its name, "${v.name}". Tell shape, place and connections instead.`,
  'small-target': (v: { part: string; pixels: number }) =>
    `On a small phone, "${v.part}" is ${v.pixels} px to tap; 44 are comfortable. Enlarge its area.`,
};

const art = {
  'picture-missing': (v: { image: string } & Meant) =>
    `The picture "${v.image}" is not there.${meant(v) || ' Put it beside the level, or mend its name.'}`,
  'picture-type': (v: { image: string; found: string }) =>
    `"${v.image}" is not what its name says: it holds ${v.found}. Save it anew in the right format.`,
  'picture-in-json': (v: { image: string }) =>
    `A single .json file cannot bring the picture "${v.image}". Put level and pictures together in one zip.`,
  'drawing-only': (v: { image: string }) =>
    `"${v.image}" is no .svg. Figures of built-in levels are drawings: make it one.`,
  'svg-broken': (v: { found: string }) => `The drawing is no well-formed SVG here: ${v.found}. Mend it.`,
  'svg-element': (v: { element: string } & Meant) =>
    `<${v.element}> is not allowed in drawings.${meant(v) || ' Use paths, simple shapes, groups and gradients.'}`,
  'svg-attribute': (v: { element: string; attribute: string } & Meant) =>
    `The attribute "${v.attribute}" is not allowed on <${v.element}>.${meant(v) || ' Delete it.'}`,
  'svg-text': (v: { found: string }) =>
    `Text in a drawing cannot be read aloud or translated: "${v.found}". Delete it; labels come from the figure's parts.`,
  'svg-class': (v: { found: string } & Meant) =>
    `"${v.found}" is no class for drawings: fill-, stroke- or stop- and a colour of tokens.css.${meant(v)}`,
  'svg-paint': (v: { attribute: string; value: string }) =>
    `${v.attribute}="${v.value}" would ignore the theme. Use a class such as ${v.attribute}-nerve, or none, or url(#…).`,
  'svg-reference': (v: { id: string } & Meant) =>
    `There is no gradient "${v.id}" in this drawing.${meant(v) || ' Add it in <defs>.'}`,
  'svg-duplicate-id': (v: { id: string }) => `The id "${v.id}" is used twice in this drawing. Give each its own.`,
  'svg-size': (v: { found: string; expected: string }) =>
    `The viewBox is "${v.found}", but the figure's width and height say "${v.expected}". Make them equal.`,
  'svg-no-part': (v: { part: string } & Meant) =>
    `The drawing has no <g id="${v.part}">.${meant(v) || ' Add a group with this id around the part.'}`,
  'orphan-art': (v: { image: string }) => `No figure uses the drawing "${v.image}". Add a figure for it, or delete it.`,
  'zip-damaged': () => 'The zip file cannot be unpacked: it is damaged, or locked with a password. Pack it anew.',
  'zip-too-big': (v: { megabytes: number; most: number }) =>
    `Unpacked, the zip holds ${megabytes(v)}. Use smaller pictures.`,
  'zip-too-many': (v: { most: number }) =>
    `The zip holds more than ${v.most} files. Pack only the level and its pictures.`,
  'zip-path': (v: { name: string }) => `The zip names a file outside itself: "${v.name}". Pack it anew.`,
  'zip-no-level': () => 'The zip holds no level. Put one .json file at its top, or into its only folder.',
  'zip-several-levels': (v: { names: string }) =>
    `The zip holds several .json files: ${v.names}. Keep one level in each zip.`,
  'not-a-level-file': (v: { name: string }) => `"${v.name}" is neither a .json nor a .zip file. Choose a level file.`,
  'no-such-file': (v: { name: string }) => `There is no file "${v.name}". Mend its name or folder.`,
};

const guide = {
  'guide-lacks': (v: { count: number; ids: string }) =>
    `${count(v.count, 'fact')} of facts.json stand nowhere in the guide: ${v.ids}. Add each under a level and a concept.`,
  'term-unfounded': () => 'This term names neither facts nor sources. Add "facts" or "sources" with what says it.',
  'term-missing': (v: { term: string; by: string }) =>
    `"${v.term}" (${v.by}) has no entry. Add one to "terms" or, if everybody knows the word, name it under "everyday".`,
};

export const problems = { ...syntax, ...shape, ...rules, ...style, ...art, ...guide, ...quality };

/** What would make a level teach better, and how to mend it: a sentence for each code of QualityValues. */

const places: Readonly<Record<string, string>> = {
  first: 'the first option',
  between: 'neither the first nor the last option',
  last: 'the last option',
};
const forms: Readonly<Record<string, string>> = {
  stop: 'ends with a full stop or another mark',
  capital: 'begins with a capital letter',
  number: 'begins with a number',
};

export const quality = {
  'key-place-uneven': (v: { place: string; found: number; count: number }) =>
    `In ${v.found} of the ${v.count} items that keep their order, the key is ${places[v.place]}, so guessing pays. Put other options before or behind it.`,
  'key-longest-often': (v: { found: number; count: number; expected: number; items: string }) =>
    `The key is the longest option in ${v.found} of ${v.count} single choices; by chance it would be ${v.expected}. Shorten it in some of these: ${v.items}.`,
  'options-uneven': (v: { shortest: number; longest: number }) =>
    `The options have ${v.shortest} to ${v.longest} characters, so one stands out. Make them about equally long.`,
  'keys-uneven': (v: { keys: number; others: number }) =>
    `The right options have ${v.keys} characters in the mean, the wrong ones ${v.others}. Even them out.`,
  'option-form': (v: { form: string; alone: boolean }) =>
    v.alone
      ? `Of all options, only this one ${forms[v.form]}. Give all of them one form.`
      : `Each other option ${forms[v.form]}, this one does not. Give all of them one form.`,
  'prompt-hard': (v: { grade: number; most: number }) =>
    `The prompt reads like school grade ${v.grade}; ${v.most} is the most. Use shorter sentences and plainer words, or introduce the term in a first look.`,
  'prompts-hard': (v: { median: number; most: number }) =>
    `Half of the prompts read like school grade ${v.median} or more; ${v.most} is the most. Use plainer words in some of them.`,
  'explanation-no-why': () =>
    'The explanation says that it is so, not why. Add a reason ("because …"), or say why the best wrong answer is wrong.',
  'near-duplicate': (v: { other: string; line: number; prompt: string; alike: number }) =>
    `Prompt and key are nearly those of "${v.other}" (line ${v.line}): ${v.alike} % of the words are the same as in "${v.prompt}". Ask something else, or delete one of the two.`,
  'difficulty-uneven': (v: { difficulty: number; found: number; least: number }) =>
    `Only ${v.found} of the items have the difficulty ${v.difficulty}; ${v.least} would be a tenth. Write or rate some more.`,
  'tone-grave': (v: { calm: number; least: number }) =>
    `Only ${v.calm} items reassure or are everyday; ${v.least} would be a third. Add some that calm.`,
  'tone-unreassuring': (v: { grave: number }) =>
    `${v.grave} items are rare or emergencies, and none has the tone "reassure". Add one that says what is harmless.`,
  'no-diagnosis-note': (v: { note: string }) =>
    `An item about health ends with this sentence, before the source: "${v.note}" Add it.`,
  'no-safe-action': () =>
    'An item about health says what is safe to do: rest and wait, ask a doctor, call the emergency number. Add it.',
  'source-not-of-facts': (v: { id: string }) =>
    `None of this item's facts rests on the source "${v.id}". Cite one of their sources, or add the fact that it supports.`,
  'myths-as-false': (v: { shown: number; used: number }) =>
    `${v.shown} of ${v.used} uses of a misconception are false statements; at most a third may be. Make it a distractor, or let the learner put it right.`,
  'alt-names-part': (v: { part: string; name: string }) =>
    `The alt text says the name of "${v.part}", "${v.name}", and so answers questions about it. Describe it without.`,
  'fact-untested': (v: { id: string }) =>
    `No item tests the fact "${v.id}". Write one, or name it in the "explanationOnly" of a level.`,
  'claim-untaught': (v: { id: string; facts: string }) =>
    `No item teaches the claim "${v.id}". Set "founding": true on one that rests on ${v.facts}, or write one.`,
  'misconception-unused': (v: { id: string }) =>
    `No item corrects the misconception "${v.id}". Name it under "misconception" in one that does.`,
  'vignette-unused': (v: { id: string }) =>
    `No item hangs on a case of the vignette "${v.id}". Write one, and add its case here under "cases".`,
  'vignette-other-facts': (v: { name: string }) =>
    `No item of the case "${v.name}" rests on a fact of this vignette. Mend the case's name, or the facts.`,
};

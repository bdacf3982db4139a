/** Where everyday words and short forms lead in the field guide, for who asks in their own words. English. */

export interface Lead {
  /** Any of these leads there. Folded. */
  readonly words: readonly string[];
  /** Ids of entries and terms that come first, in this order. */
  readonly entries?: readonly string[];
  readonly terms?: readonly string[];
  readonly why: string;
}

/** Calm first, then what to look out for, then when to call. */
const worried = [
  'rf-benign',
  'rf-alone',
  'rf-pass',
  'rf-three',
  'rf-weak',
  'rf-wasting',
  'rf-numb',
  'rf-swallow',
  'rf-emerg-breath',
];

export const leads: readonly Lead[] = [
  {
    words: (
      'bad cancer danger dangerous deadly death die died dies dying fatal harmful kill kills lethal normal ' +
      'okay scared serious seriously severe terminal worried worry worrying worse'
    ).split(' '),
    entries: worried,
    terms: ['benign', 'red-flag'],
    why: 'Who is afraid needs to read that a twitch is rarely serious, and what would make it so, before any disease.',
  },
  {
    words: ['stroke', 'strokes'],
    entries: ['rf-emerg-stroke', 'bell', 'rf-swallow'],
    why: 'Who asks about a stroke may need help now; the power stroke of a muscle can wait.',
  },
  {
    words: ['seizure', 'seizures', 'epilepsy', 'epileptic'],
    entries: ['rf-emerg-seizure'],
    why: 'Who sees one needs to know what to do; the salts that may be behind it come after.',
  },
  {
    words: ['breath', 'breathe', 'breathing', 'choke', 'choking'],
    entries: ['rf-emerg-breath'],
    why: 'Who cannot breathe well must not look for it below anything else.',
  },
  {
    words: ['numb', 'numbness'],
    entries: ['rf-numb', 'pinched-signs'],
    terms: ['pins-and-needles'],
    why: 'The entry that says what to do speaks of feeling, and “number” begins alike.',
  },
  {
    words: ['ms'],
    entries: ['ms-myelin'],
    terms: ['multiple-sclerosis', 'millisecond'],
    why: 'The disease is mostly known by these letters. In texts they mean milliseconds, so the glossary cannot list them.',
  },
  {
    words: ['mg'],
    entries: ['mg-weak'],
    terms: ['myasthenia-gravis', 'milligram', 'magnesium'],
    why: 'The short form of a disease, and in texts of milligrams and of magnesium.',
  },
];

/** Parts of the body: who worries about one of them is led as who worries about none. Folded singulars. */
export const ofTheBody: ReadonlySet<string> = new Set(
  'arm back body calf eye eyelid face finger foot hand leg lip muscle neck nerve shoulder thigh thumb toe'.split(' '),
);

/** What people say, and what the guide calls it: each is read as if the other had been typed. */
export const sameAs: Readonly<Record<string, readonly string[]>> = {
  // Whose eye twitches means the lid.
  eye: ['eyelid'],
  eyes: ['eyelid'],
  coffee: ['caffeine'],
  pill: ['medicine'],
  pills: ['medicine'],
  medication: ['medicine'],
  tired: ['sleep'],
  anxious: ['anxiety', 'stress'],
};

/** Short forms that texts do not use, and what is searched for instead. */
export const shortForms: Readonly<Record<string, string>> = {
  bfs: 'benign fasciculation syndrome',
  cfs: 'cramp-fasciculation syndrome',
  gbs: 'Guillain-Barré syndrome',
  lems: 'Lambert-Eaton syndrome',
  lmn: 'lower motor neuron',
  mmn: 'multifocal motor neuropathy',
  mnd: 'motor neuron disease',
  ncs: 'nerve conduction study',
  nms: 'neuroleptic malignant syndrome',
  rls: 'restless legs syndrome',
  sma: 'spinal muscular atrophy',
  umn: 'upper motor neuron',
};

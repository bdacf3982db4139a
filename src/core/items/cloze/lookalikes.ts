/** Words and word parts a small slip apart that mean something else: a slip between them is a mistake, not a typo. */

/** Each row: parts of words (in normalised spelling) of which none may be taken for another. */
const confusable: readonly (readonly string[])[] = [
  ['hypo', 'hyper'],
  ['intra', 'inter', 'extra'],
  ['afferent', 'efferent'],
  ['adduct', 'abduct'],
  ['adsor', 'absor'],
  ['anterior', 'interior', 'inferior'],
  ['superior', 'anterior', 'posterior'],
  ['tetany', 'tetanus', 'tetanic'],
  ['kal', 'calc', 'natr', 'magnes', 'phosphat', 'glyc', 'vol'],
  ['anemia', 'uremia', 'ischemia', 'leukemia'],
  ['anaemia', 'uraemia', 'ischaemia', 'leukaemia'],
  ['depolar', 'repolar', 'hyperpolar'],
  ['micro', 'macro'],
  ['milli', 'micro'],
  ['mono', 'mito', 'myo'],
  ['neuro', 'nephro'],
  ['neuron', 'neutron'],
  ['myelo', 'myo'],
  ['myelin', 'myosin'],
  ['actin', 'action'],
  ['motor', 'motion'],
  ['reflex', 'reflux'],
  ['flexion', 'flexor'],
  ['conduct', 'convect', 'induct'],
  ['contraction', 'contracture'],
  ['anesth', 'paresth'],
  ['anaesth', 'paraesth'],
  ['spastic', 'plastic', 'elastic'],
  ['glutamate', 'glutamine'],
  ['glucagon', 'glycogen'],
  ['creatine', 'creatinine'],
  ['lactate', 'lactase', 'lactose'],
  ['systole', 'diastole'],
  ['agonist', 'antagonist'],
  ['affect', 'effect'],
  ['presynap', 'postsynap'],
  ['ileum', 'ilium'],
  ['perineal', 'peroneal'],
  ['humeral', 'humoral'],
  ['isometric', 'isotonic'],
  ['sense', 'sensory'],
];

/** Prefixes that turn a word into its opposite. */
const opposing = ['a', 'an', 'in', 'im', 'ir', 'un', 'non', 'dis', 'de', 're', 'anti'];

/** Words that a slip must not be nearer to, or as near to, as the answer: the answer with one part swapped for its rivals. */
export function rivalsOf(answer: string): readonly string[] {
  return confusable.flatMap((row) =>
    row
      .filter((part) => answer.includes(part))
      .flatMap((part) => row.filter((rival) => rival !== part).map((rival) => answer.replace(part, rival)))
      .filter((word) => word !== answer),
  );
}

/** The answer with an opposing prefix put on or taken off: a slip must not be nearer to one of these than to the answer. */
export function oppositesOf(answer: string): readonly string[] {
  return opposing.flatMap((prefix) =>
    answer.startsWith(prefix) ? [prefix + answer, answer.slice(prefix.length)] : [prefix + answer],
  );
}

/** The mechanisms whose items show what would follow from each answer. */
import type { Item } from '../items/item.ts';
import type { Fact } from '../level/fact.ts';

export const mechanisms = [
  'channels-and-pump',
  'myelin',
  'synapse',
  'muscle-calcium',
  'electrolytes',
  'reflex',
] as const;
export type Mechanism = (typeof mechanisms)[number];

/** Facts of the wide topics "nervous-system" and "muscle-and-nmj", by mechanism; the topic "electrolytes" is one itself. */
const factsOf: Readonly<Record<Exclude<Mechanism, 'electrolytes'>, string>> = {
  'channels-and-pump':
    'rest-70 na-out-k-in nak-pump threshold-55 all-or-none stronger-freq depol-na repol-k ap-peak ap-2ms ap-order refractory one-way isaacs-kchannel',
  myelin: 'myelin schwann node-ranvier ms-myelin saltatory speed-factors speed-fast speed-slow',
  synapse:
    'synapse-def synapse-chem ca-release epsp-ipsp nmj-def nmj-excite nmj-steps ach ach-receptor ache ache-block only-nerve op-poison botulism mg-weak lems',
  'muscle-calcium':
    't-tubule sr-ca troponin crossbridge sliding sarcomere actin-myosin band-change atp-release relax-ca tone summation twitch-lab twitch-phases twitch-duration tetanus-physiol',
  reflex:
    'reflex-def reflex-arc stretch-reflex spindle gto withdrawal reciprocal cord-role dorsal-in ventral-out drg anterior-horn umn-signs lmn-signs babinski clonus-umn',
};

const mechanismOf = new Map(
  Object.entries(factsOf).flatMap(([mechanism, ids]) =>
    ids.split(' ').map((id) => [id, mechanism as Mechanism] as const),
  ),
);

/** The mechanisms that an item's facts speak of; it may be several. */
export function mechanismsOf(item: Item, facts: ReadonlyMap<string, Fact>): Mechanism[] {
  const found = (item.facts ?? []).flatMap((id): Mechanism[] => {
    const own = mechanismOf.get(id);
    const topic = facts.get(id)?.topic === 'electrolytes' ? (['electrolytes'] as const) : [];
    return own ? [own, ...topic] : [...topic];
  });
  return [...new Set(found)];
}

/** Whether each answer says what would follow from it. */
export function hasConsequences(item: Item): boolean {
  if (item.kind === 'true-false') return item.consequences !== undefined;
  if (item.kind !== 'single-choice' && item.kind !== 'multiple-response') return false;
  return item.options.every(({ consequence }) => consequence !== undefined);
}

/**
 * What the safety card says, as ids of facts, in the order of the card: first what calms, then when to be seen, then
 * when to call. The words of the card are paired with them.
 */
export const safetyCardFacts = [
  'rf-benign',
  'rf-three',
  'rf-weak',
  'rf-emerg-ss',
  'rf-emerg-stroke',
  'rf-emerg-ces',
  'rf-emerg-breath',
  'rf-emerg-op',
  'rf-swallow',
  'rf-emerg-seizure',
  'rf-emerg-heat',
  'not-diagnosis',
] as const;
export type SafetyCardFact = (typeof safetyCardFacts)[number];

/**
 * Numbers to call for a medical emergency, by region. Source kind: the public pages of each government or its emergency
 * service, and for 112 in Europe the European Commission's page on the European emergency number. Where several numbers
 * work, the one that reaches an ambulance from any phone stands first.
 */
export interface Region {
  /** ISO 3166-1 alpha-2 code in lower case, such as "de". */
  readonly id: string;
  /** Digits to dial, free of charge. */
  readonly number: string;
  /** Another number that reaches help, too. */
  readonly also?: string;
}

/** Where 112 reaches an ambulance: all member states of the EU, Iceland, Turkey, India and Nigeria. */
const by112 = [
  'at',
  'be',
  'bg',
  'hr',
  'cy',
  'cz',
  'dk',
  'ee',
  'fi',
  'fr',
  'de',
  'gr',
  'hu',
  'ie',
  'it',
  'lv',
  'lt',
  'lu',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'si',
  'es',
  'se',
  'is',
  'tr',
  'in',
  'ng',
];

export const regions: readonly Region[] = [
  ...by112.map((id) => ({ id, number: '112' })),
  { id: 'no', number: '113', also: '112' },
  { id: 'ch', number: '144', also: '112' },
  { id: 'li', number: '144', also: '112' },
  { id: 'gb', number: '999', also: '112' },
  { id: 'us', number: '911' },
  { id: 'ca', number: '911' },
  { id: 'mx', number: '911' },
  { id: 'au', number: '000', also: '112' },
  { id: 'nz', number: '111' },
  { id: 'jp', number: '119' },
  { id: 'kr', number: '119' },
  { id: 'cn', number: '120' },
  { id: 'tw', number: '119' },
  { id: 'sg', number: '995' },
  { id: 'hk', number: '999' },
  { id: 'my', number: '999' },
  { id: 'ph', number: '911' },
  { id: 'pk', number: '1122' },
  { id: 'br', number: '192' },
  { id: 'ar', number: '107', also: '911' },
  { id: 'cl', number: '131' },
  { id: 'co', number: '123' },
  { id: 'za', number: '10177', also: '112' },
  { id: 'ke', number: '999', also: '112' },
  { id: 'il', number: '101' },
  { id: 'ae', number: '998' },
];

const numbers = new Map(regions.map((region) => [region.id, region.number]));

/** The number to call in a region; undefined for "unknown" and for regions that are not listed. */
export function emergencyNumber(region: string): string | undefined {
  return numbers.get(region);
}

/**
 * The region that a BCP 47 language tag names, such as "de-AT" or "zh-Hant-TW"; "unknown" where it names none that is
 * listed. A guess, to be offered and never taken for granted: many set English (US) wherever they live.
 */
export function regionOf(languageTag: string): string {
  const named = languageTag
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part))
    ?.toLowerCase();
  return named !== undefined && numbers.has(named) ? named : 'unknown';
}

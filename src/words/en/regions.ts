const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Names of regions; `id` is an ISO 3166 code in any case, such as "de". */
export const regions = {
  unknown: 'Not chosen',
  name: (id: string): string => names.of(id.toUpperCase()) ?? id,
};

/** Problems of the field guide and its glossary. */
export interface GuideValues {
  'guide-lacks': { count: number; ids: string };
  'term-unfounded': object;
  'term-missing': { term: string; by: string };
}

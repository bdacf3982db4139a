/** Words that every screen shares. */
const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
const items = (n: number): string => (n === 1 ? '1 question' : `${n} questions`);

/** When something comes back, in words; `n` whole days from today. */
const inDays = (n: number): string => {
  if (n <= 0) return 'today';
  if (n === 1) return 'tomorrow';
  if (n < 60) return `in ${n} days`;
  if (n < 700) return `in ${Math.round(n / 30.4)} months`;
  return `in ${Math.round(n / 365)} years`;
};

export const common = {
  name: 'Misfire',
  days,
  items,
  inDays,
  back: 'Back',
  home: 'Home',
  close: 'Close',
  loading: 'Loading …',
  cancel: 'Cancel',
  safety: 'When to be seen',
  help: 'Keys',
  teaches: 'This game teaches; it does not diagnose.',
  percent: (share: number): string => `${Math.round(share * 100)} %`,
};

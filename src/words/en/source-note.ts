/** The note on the text that the game began with: what it is, and who speaks in it. */
export const sourceNote = {
  title: 'The text behind this game',
  about:
    'The game began with an article in USA TODAY: “What causes muscle twitching? And here’s when you should worry.” Every claim of it is taught in a level, and each was checked against medical sources.',
  experts: 'Two doctors speak in the article. Their titles stand here as it prints them; they were not verified.',
  /** What the article says of them, by the claim's id in founding-claims.json. */
  claims: {
    'seed-14': 'Loren Fishman is a professor of physical medicine and rehabilitation at Columbia University.',
    'seed-32': 'Anthony Beutler works in sports medicine at Intermountain Health in Salt Lake City.',
  },
  apart: 'Neither they nor USA TODAY took part in making this game.',
};

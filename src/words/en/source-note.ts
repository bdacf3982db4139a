/** What the article behind the game says of the two doctors who speak in it, by the claim's id in founding-claims.json. */
const experts = {
  'seed-14': 'Loren Fishman is a professor of physical medicine and rehabilitation at Columbia University.',
  'seed-32': 'Anthony Beutler works in sports medicine at Intermountain Health in Salt Lake City.',
};

/** The note on the text that the game began with: what it is, and who speaks in it. */
export const sourceNote = {
  heading: 'Where the facts come from, and how sure they are',
  experts,
  paragraphs: [
    'The game began with an article in USA TODAY: “What causes muscle twitching? And here’s when you should worry.” It is called the founding text here. What other sources say of its claims stands with each entry.',
    `Two doctors speak in it. ${Object.values(experts).join(' ')} Their titles stand here as the article prints them; nobody has verified them.`,
    'Neither the doctors nor the newspaper took part in making this game.',
  ],
  counts: (entries: number, founding: number) =>
    `The field guide has ${entries} entries; ${founding} of them come from the founding text.`,
};

/** The page for an error. */
export const errors = {
  heading: 'Something misfired',
  body: 'The game met an error it did not expect. Everything you had answered is stored.',
  detail: 'What happened',
  reload: 'Load the page again',
  home: 'Go to Home',
  copy: 'Copy the details',
  notFound: 'There is no such page here.',
};

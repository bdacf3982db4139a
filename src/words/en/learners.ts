/** Who is playing. */
export const learners = {
  heading: 'Who is playing?',
  guest: 'Guest',
  guestHint: 'Nothing is kept when a guest leaves.',
  guestLeft: 'The guest has left; nothing was kept.',
  add: 'Add someone',
  name: 'Name',
  nameHint: 'Any name. It stays on this device.',
  rename: 'Rename',
  save: 'Save',
  switchTo: (name: string): string => `Play as ${name}`,
  nameEmpty: 'Type a name first.',
};

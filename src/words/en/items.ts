/** Words of the item panels: prompts for input, states and verdicts. */
export const items = {};

/** What is wrong with a level file and how to mend it: a sentence for each code of a Problem. */
export const problems = {};

/** Text as search and the glossary compare it. */

/** Marks that join letters to one word when they stand between them: they are left out, as in "cell’s". */
const apostrophes = /['’‘ʼ`´]/g;

/** Lower case, without accents, apostrophes and the marks of Markdown; superscripts and the like as plain digits. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(apostrophes, '').replace(/[*^~]/g, '').toLowerCase();
}

/** The words of a text, folded. A hyphen parts words. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

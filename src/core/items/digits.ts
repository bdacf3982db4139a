/** Decimal digits of any script (Arabic, Devanagari, full width …) as 0 to 9; everything else as it was. Roman numerals stay. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    // Unicode keeps each script's ten digits in a row, the zero at a code point that ends in 0 or 6.
    const code = digit.codePointAt(0)!;
    const low = code & 0xf;
    const inRowFromZero = low < 6 || /\p{Nd}/u.test(String.fromCodePoint(code - low));
    return String(inRowFromZero ? low : low - 6);
  });
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole number from 0 as a small number above the line: "¹²". */
export function superscript(n: number): string {
  return String(n).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

/**
 * The text in lower case without accents, ligatures or typographic apostrophes and hyphens: for comparing,
 * never for showing. Its length may differ from the text's.
 */
export function fold(text: string): string {
  // Most words have nothing to fold, and normalising them costs ten times as much as the look.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/[‐‑‒–—]/g, '-');
}

const PLAIN = /^[ -~]*$/;

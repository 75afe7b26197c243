/**
 * The text in lower case without accents, ligatures or typographic apostrophes and hyphens: for comparing,
 * never for showing. Its length may differ from the text's.
 */
export function fold(text: string): string {
  // Most words have nothing to fold, and most others only Latin letters; normalising costs ten times as much.
  if (PLAIN.test(text)) return text.toLowerCase();
  return LATIN_ONLY.test(text) ? foldLatin(text) : foldAny(text);
}

const PLAIN = /^[ -~]*$/;
const LATIN_END = 0x180;
const LATIN_ONLY = /^[\0-\u017f]*$/;

function foldLatin(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += LATIN[text.charCodeAt(at)];
  return folded;
}

function foldAny(text: string): string {
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
    .replace(/[‐‑‒–—―]/g, '-');
}

/** Of each Latin letter what it folds to; none depends on its neighbours. */
const LATIN = Array.from({ length: LATIN_END }, (_, code) => foldAny(String.fromCharCode(code)));

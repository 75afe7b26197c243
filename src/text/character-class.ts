/** Bits of `classOf`: white space, a letter (`\p{L}`), a number (`\p{N}`), any letter of a script with case. */
export const SPACE = 1;
export const LETTER = 2;
export const NUMBER = 4;
export const CASED = 8;

/**
 * What a UTF-16 code unit is, as a sum of bits; 0 for half of a surrogate pair. A table holds the characters that
 * European text consists of, because testing a pattern on each character costs more than all else that is done to it.
 */
export function classOf(code: number): number {
  if (code < LATIN_END) return LATIN[code] as number;
  if (code >= PUNCTUATION && code < PUNCTUATION_END) return GENERAL_PUNCTUATION[code - PUNCTUATION] as number;
  return look(code);
}

const LATIN_END = 0x180;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;

const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => look(code));
const GENERAL_PUNCTUATION = Uint8Array.from({ length: PUNCTUATION_END - PUNCTUATION }, (_, index) =>
  look(PUNCTUATION + index),
);

function look(code: number): number {
  const sign = String.fromCharCode(code);
  return (
    (/\s/.test(sign) ? SPACE : 0) |
    (/\p{L}/u.test(sign) ? LETTER : 0) |
    (/\p{N}/u.test(sign) ? NUMBER : 0) |
    (sign.toLowerCase() !== sign.toUpperCase() ? CASED : 0)
  );
}

/** Whether a code unit is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

import { fold } from '../../../src/text/index.js';

/**
 * The words of the translation lexicon: runs of letters and digits of the folded text (`fold`), in order. An
 * apostrophe or a hyphen separates: "L’État-major" gives `l`, `etat`, `major`.
 */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

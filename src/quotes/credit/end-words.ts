import type { Quotation } from './quotation.js';

/**
 * With what word or sign a quotation opens, and with what it closes where it is short enough to tell: utterances open with "I", "we"
 * or "it" and close with a sign, terms seldom do.
 */
export function endWords({ span, shape }: Quotation, language: string): readonly string[] {
  const words = shape.text.toLowerCase().replaceAll("'", '’').match(WORDS);
  if (!words) return [];
  const isWhole = span.end - span.start === shape.text.length;
  const opens = `nobody: opens with “${words[0]}”, ${language}`;
  return isWhole ? [opens, `nobody: closes with “${words.at(-1)}”, ${language}`] : [opens];
}

/** Words, each with the apostrophe that it leans on the next with, and signs. */
const WORDS = /[\p{L}\p{N}]+’?|[^\p{L}\p{N}\s]/gu;

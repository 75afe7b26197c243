import type { LanguageCode } from '../../../src/languages/index.js';
import { languageOf } from '../../../src/languages/languages.js';
import { createParse, type Parse } from '../../../src/quotes/clauses/parse.js';
import { tokenize } from '../../../src/quotes/sentences/tokenize.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

/** A sentence of which nothing has been read yet; what stands between marks is a quotation. */
export function parseOf(sentence: string, language: LanguageCode = 'fr'): Parse {
  const data = languageData(languageOf(language).attribution);
  const quotations = [...sentence.matchAll(/«[^»]*»|“[^”]*”/g)].map(({ 0: text, index }, position) => ({
    start: index,
    end: index + text.length,
    position,
  }));
  return createParse(tokenize(sentence, { start: 0, end: sentence.length }, quotations, data), 0, data);
}

/** The words between two tokens, as printed. */
export function wordsOf({ tokens }: Parse, { from, to }: { from: number; to: number }): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

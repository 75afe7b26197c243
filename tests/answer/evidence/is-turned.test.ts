import { expect, test } from 'vitest';
import { isTurned } from '../../../src/answer/evidence/is-turned.js';
import type { ArticleLanguage } from '../../../src/languages/index.js';
import type { Quote } from '../../../src/quotes/quote.js';

/** Whether the quotation of a sentence is turned round by what stands before it. */
function turned(language: ArticleLanguage, sentence: string): boolean {
  const start = sentence.search(/[«“]/) + 1;
  const end = sentence.search(/[»”]/);
  const inner = sentence.slice(start, end);
  const quote = { start: start + inner.length - inner.trimStart().length, end } as Quote;
  return isTurned(quote, 0, sentence, language);
}

test.each([
  ['fr', 'M. Roux dit ne pas avoir « connaissance de plaintes ».'],
  ['fr', 'Anne Roux affirme n’avoir jamais « touché un centime ».'],
  ['fr', 'Anne Roux nie avoir « touché un centime ».'],
  ['en', 'Anne Roux said the bridge was not “a priority”.'],
  ['en', 'Anne Roux denied having “touched a penny”.'],
  ['en', 'Anne Roux said it wasn’t “a priority”.'],
] as const)('a fragment behind a negation says the opposite by itself (%s): %s', (language, sentence) => {
  expect(turned(language, sentence)).toBe(true);
});

test.each([
  ['fr', 'M. Roux dit avoir « connaissance de plaintes ».'],
  ['fr', 'Anne Roux n’a pas hésité à parler d’un « scandale ».'],
  ['fr', 'Anne Roux ne voit là qu’« un complot ».'],
  ['fr', 'Ce ne « serait pas une mauvaise idée », a dit Anne Roux.'],
  ['fr', 'Le pont n’est pas fini, et Anne Roux y voit « un scandale ».'],
  ['fr', 'Elle n’a pas cédé : « Rien ne sera vendu ».'],
  ['en', 'Anne Roux said it was not only “a scandal”, but a crime.'],
  ['en', 'Anne Roux did not wait. “nothing will be sold”, she said.'],
  ['other', 'Anne Roux said the bridge was not “a priority”.'],
] as const)('any other says itself (%s): %s', (language, sentence) => {
  expect(turned(language, sentence)).toBe(false);
});

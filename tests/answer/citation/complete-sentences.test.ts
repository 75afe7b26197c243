import { expect, test } from 'vitest';
import { completeSentences } from '../../../src/answer/citation/complete-sentences.js';
import type { Evidence } from '../../../src/answer/evidence/evidence.js';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { contentOf } from '../../../src/index/memory/memory-content.js';
import type { Span } from '../../../src/text/span.js';

const TEXT = `Le pont\n\n"Le pont tiendra. Il est solide", a dit la maire. Le fleuve monte.\n`;
const article = parseArticle('one.txt', TEXT);
const start = TEXT.indexOf('Le pont tiendra');
const end = TEXT.indexOf('", a dit');
const quote = {
  start,
  end,
  kind: 'direct',
  speaker: null,
  mention: null,
  cue: null,
  confidence: 0,
  paragraph: 1,
} as const;
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const first = spanOf('"Le pont tiendra.');
const second = spanOf('Il est solide", a dit la maire.');
const third = spanOf('Le fleuve monte.');
const passage = {
  article: 0,
  number: 1,
  start: first.start,
  end: third.end,
  sentences: [first, second, third],
  firstVector: 0,
};
const passages = [passage];
const content = contentOf({ articles: [article], quotes: [[quote]], statements: [], speakers: [], passages });
const sentence = (span: Span): Evidence =>
  ({ ...span, article: 0, passage: 0, quote: null }) as unknown as Evidence;

test('shows the whole of a quotation that a sentence would cut', () => {
  const { start: from, end: to } = completeSentences(sentence(second), content);
  expect([from, to]).toEqual([first.start, second.end]);
});

test('leaves a sentence that cuts none, and a quote, as they are', () => {
  expect(completeSentences(sentence(third), content)).toMatchObject(third);
  const whole = { ...sentence(quote), quote };
  expect(completeSentences(whole, content)).toBe(whole);
});

import { describe, expect, test } from 'vitest';
import { completeSentences } from '../../../src/answer/citation/complete-sentences.js';
import type { Evidence } from '../../../src/answer/evidence/evidence.js';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { contentOf } from '../../../src/index/memory/memory-content.js';
import type { Span } from '../../../src/text/span.js';
import { contentRead } from '../../fixtures/content-read.js';

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

describe('a sentence that does not do by itself', () => {
  const LOCK = `The lock

The lock keeper, Ines Marr, was thinking of the boats. "They will come back," she said. The rain went on.

What is next for the lock? A museum of barges. The town council met. "Nobody asked us," said Bo Lund.
`;
  const read = contentRead({ 'lock.txt': LOCK });
  const shownFor = (words: string, isForFact?: boolean) => {
    const start = LOCK.indexOf(words);
    const number = Array.from({ length: read.passages }, (_, i) => i).find(
      (i) => (read.passage(i)?.start ?? 0) <= start && start < (read.passage(i)?.end ?? 0),
    );
    const one = {
      start,
      end: start + words.length,
      article: 0,
      passage: number,
      quote: null,
      statement: null,
    };
    const shown = completeSentences(one as unknown as Evidence, read, isForFact);
    return LOCK.slice(shown.start, shown.end);
  };
  const introduction = 'The lock keeper, Ines Marr, was thinking of the boats.';

  test('is shown with the quotation that it introduces by name', () => {
    expect(shownFor(introduction)).toBe(`${introduction} "They will come back," she said.`);
  });

  test('but for a fact, or where it names somebody else or nobody', () => {
    expect(shownFor(introduction, true)).toBe(introduction);
    expect(shownFor('The town council met.')).toBe('The town council met.');
  });

  test('is shown with what answers where it is a question of the article’s own', () => {
    expect(shownFor('What is next for the lock?')).toBe('What is next for the lock? A museum of barges.');
  });
});

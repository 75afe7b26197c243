import { describe, expect, test } from 'vitest';
import type { LexicalIndex } from '../../src/index/ports/lexical-index.js';
import { lexicalIndexSteps } from '../../src/search/lexical-index.js';
import { openLexicon, packLexiconSteps } from '../../src/search/packed/index.js';
import { atOnce } from '../../src/steps.js';
import { fold } from '../../src/text/fold.js';
import { nameKey } from '../../src/text/name-key.js';
import { stem } from '../../src/text/stems.js';
import { wordsOf } from '../../src/text/words.js';
import { numbers } from '../fixtures/numbers.js';
import { townContent, townLists } from '../fixtures/town.js';

const content = townContent();
const unpacked = atOnce(lexicalIndexSteps(content));
const { lexicon: packed, lists } = atOnce(packLexiconSteps(unpacked));
const open = (lexicon: Uint8Array) => openLexicon({ lexicon, lists: (from, to) => lists.subarray(from, to) });
const FORMS = townLists().articles.flatMap(({ text }) => wordsOf(text).map((word) => word.text));
const ASKED = [
  ...new Set([...FORMS, ...FORMS.map((form) => `${form.slice(0, -1)}x`), 'ponct', 'étè', 'zzz', '']),
];

/** All that an index tells of some words: terms by what they are, since each index numbers them as it likes. */
function toldBy(index: LexicalIndex) {
  const words = (terms: Iterable<number>) => Array.from(terms, (term) => index.word(term));
  return ASKED.map((form) => {
    const folded = fold(form);
    const term = index.numberOf.get(folded) ?? -1;
    return {
      form,
      word: index.word(term),
      printed: index.word(index.numberOfPrinted.get(form) ?? -1),
      isName: index.isName(term),
      length: index.lengthOf(term),
      stems: [...index.stems].map(([language, of]) => [
        language,
        words(of.get(stem(form, language)) ?? []).sort(),
      ]),
      beginning: folded.length < 3 ? [] : words(index.termsBeginning(folded.slice(0, 3))),
      near: { ...index.nearTerms(folded, 2), terms: words(index.nearTerms(folded, 2).terms).sort() },
      named: words(index.termsNamed(nameKey(form))).sort(),
      passages: [index.passages.documentsWith(term), index.passages.of(term)],
      articles: [index.articles.documentsWith(term), index.articles.of(term)],
    };
  });
}

test('tells what the index tells that was packed', () => {
  const index = open(packed);
  expect(toldBy(index)).toEqual(toldBy(unpacked));
  expect([index.size, index.lengthOf(-1), index.lengthOf(index.size)]).toEqual([unpacked.size, 0, 0]);
  for (const documents of ['passages', 'articles'] as const) {
    expect(index[documents].lengths).toEqual(unpacked[documents].lengths);
    expect(index[documents].averageLength).toBe(unpacked[documents].averageLength);
  }
});

test('is read wherever it lies in memory', () => {
  const moved = new Uint8Array(packed.length + 1);
  moved.set(packed, 1);
  expect(toldBy(open(moved.subarray(1)))).toEqual(toldBy(unpacked));
});

test('holds no word of no article', () => {
  const none = atOnce(lexicalIndexSteps({ ...content, articles: [], passages: 0 }));
  const index = open(atOnce(packLexiconSteps(none)).lexicon);
  expect([index.numberOf.get('pont'), index.word(0), index.passages.of(0).documents.length]).toEqual([
    undefined,
    '',
    0,
  ]);
});

describe('bytes that were not packed', () => {
  /** Whatever is asked, it answers with documents and terms that there are, or refuses. */
  const ask = (bytes: Uint8Array) => {
    try {
      const index = open(bytes);
      for (const form of ASKED) {
        const term = index.numberOf.get(fold(form)) ?? 0;
        const { documents } = index.passages.of(term);
        for (const document of documents) expect(document).toBeLessThan(index.passages.lengths.length);
        const near = index.nearTerms(fold(form), 2).terms;
        for (const other of [...near, ...index.termsNamed(nameKey(form))])
          expect(typeof index.word(other)).toBe('string');
      }
      return 'answers';
    } catch (error) {
      expect(error, `${error}`).toSatisfy(
        (one: unknown) => one instanceof RangeError || one instanceof SyntaxError,
      );
      return 'refuses';
    }
  };

  test.each([0, 4, 100, packed.length - 4])('are refused where they end after %i', (length) => {
    expect(ask(packed.slice(0, length))).toBe('refuses');
  });

  test('never lead outside of what there is', () => {
    const random = numbers(3);
    const outcomes = Array.from({ length: 300 }, () => {
      const bytes = packed.slice();
      for (let times = 0; times < 3; times += 1)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      return ask(bytes);
    });
    expect(new Set(outcomes)).toEqual(new Set(['answers', 'refuses']));
  });
});

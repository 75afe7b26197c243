import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { splitPassages } from '../../src/index/split-passages.js';
import {
  type ArticleWords,
  decodeArticleWords,
  isSeenLower,
  stemOf,
  unpackBags,
} from '../../src/index/words/article-words.js';
import { readArticleWords } from '../../src/index/words/read-article-words.js';
import { stem } from '../../src/text/stems.js';

const HARBOUR = `Le port ferme, le Port rouvrira

Deux chevaux tirent les barques, 2 fois. Les œuvres d'art, dont un cheval, restent à quai.

Le quai

Le Havre attend: le quai, LE QUAI et les quais. L'été fut long, l’ete aussi.
`;

function wordsOf(text: string, language: Article['language'] = 'fr'): ArticleWords {
  const article = { ...parseArticle('harbour.txt', text), language };
  return readArticleWords(article, splitPassages([article]));
}

/** By their numbers. */
function formsOf({ bytes, places }: ArticleWords): string[] {
  return Buffer.from(bytes.subarray(places.text, places.marks)).toString().split('\n').slice(0, -1);
}

function bagsOf(words: ArticleWords): [form: string, count: number][][] {
  const forms = formsOf(words);
  const { ends, ...bags } = unpackBags(words);
  return Array.from(ends.subarray(0, words.passages + 1), (end, bag) =>
    Array.from({ length: end - (ends[bag - 1] ?? 0) }, (_, i): [string, number] => {
      const place = (ends[bag - 1] ?? 0) + i;
      return [forms[bags.forms[place] ?? -1] ?? '', bags.counts[place] ?? 0];
    }),
  );
}

const stemsOf = (words: ArticleWords) => formsOf(words).map((form, number) => stemOf(words, number, form));

describe('the words of an article', () => {
  const words = wordsOf(HARBOUR);
  const forms = formsOf(words);

  test('are its distinct forms in lower case, those of its passages first, then those of its title and sub-headings', () => {
    expect(forms.slice(0, 4)).toEqual(['deux', 'chevaux', 'tirent', 'les']);
    expect(new Set(forms).size).toBe(words.forms);
    expect(forms.slice(words.formsInPassages)).toEqual(['port', 'ferme', 'rouvrira']);
  });

  test('are counted in each passage, and in the rest', () => {
    const [first, second, rest] = bagsOf(words);
    expect(Object.fromEntries(first ?? [])).toMatchObject({ les: 2, chevaux: 1, cheval: 1 });
    expect(Object.fromEntries(second ?? [])).toMatchObject({ le: 3, quai: 2, quais: 1, été: 1, ete: 1 });
    expect(Object.fromEntries(rest ?? [])).toEqual({ le: 3, port: 2, ferme: 1, rouvrira: 1, quai: 1 });
  });

  test('know which of them stand in lower case somewhere', () => {
    const lower = forms.filter((_, number) => isSeenLower(words, number));
    expect(lower).toEqual(expect.arrayContaining(['le', 'quai', '2', 'port']));
    expect(lower).not.toContain('havre');
  });

  test.each([
    ['fr', HARBOUR],
    ['en', 'Skis\n\nThe dying skis were skied happily by generously hoping skiers; "news" is news.\n'],
    ['other', 'Straße\n\nDie Straße und die ﷺ in İzmir, 𝐃𝐚𝐬 Élan, Łódź.\n'],
    ['fr', `Port\n\n${'Ne\u0301e a\u0300 la mer, elle e\u0301tait l’aîne\u0301e.'} ﷺé ﷺés\n`],
    ['fr', `Long\n\n${'ab'.repeat(300)}ations ${'cd'.repeat(300)}aux\n`],
  ] as const)('know the stem of each in the language of the article (%s)', (language, text) => {
    const read = wordsOf(text, language);
    expect(stemsOf(read)).toEqual(formsOf(read).map((form) => stem(form, language)));
  });

  test('are none where there is no text', () => {
    const article: Article = { ...parseArticle('port.txt', HARBOUR), paragraphs: [] };
    expect(readArticleWords(article, [])).toMatchObject({ forms: 0, passages: 0, entries: 0 });
  });

  test('are stemmed by whoever remembers stems', () => {
    const article = parseArticle('harbour.txt', HARBOUR);
    const asked: string[] = [];
    const read = readArticleWords(article, splitPassages([article]), (form) => {
      asked.push(form);
      return `<${form}>`;
    });
    expect(asked).toEqual(formsOf(read));
    expect(stemsOf(read)).toEqual(asked.map((form) => `<${form}>`));
  });
});

describe('what is stored of them', () => {
  const texts = [HARBOUR, 'Un mot\n\nUn.\n', `Fois\n\n${'fois '.repeat(3_000)}\n`];

  test.each(texts)('is read back as it was', (text) => {
    const words = wordsOf(text);
    const read = decodeArticleWords(Uint8Array.from(words.bytes));
    expect(read).toEqual(words);
    expect(bagsOf(read)).toEqual(bagsOf(words));
    expect(stemsOf(read)).toEqual(stemsOf(words));
  });

  test('is read from the middle of other bytes', () => {
    const { bytes } = wordsOf(HARBOUR);
    const around = new Uint8Array(bytes.length + 10).fill(0xff);
    around.set(bytes, 5);
    expect(stemsOf(decodeArticleWords(around.subarray(5, -5)))).toEqual(stemsOf(wordsOf(HARBOUR)));
  });

  test.each(texts)('is refused where it has been cut or has more behind it', (text) => {
    const { bytes } = wordsOf(text);
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodeArticleWords(bytes.subarray(0, length))).toThrow(RangeError);
    expect(() => decodeArticleWords(Uint8Array.from([...bytes, 0]))).toThrow(RangeError);
  });

  test('is refused where it is of another version', () => {
    const bytes = Uint8Array.from(wordsOf(HARBOUR).bytes);
    bytes[0] = 99;
    expect(() => decodeArticleWords(bytes)).toThrow(RangeError);
  });

  test.each(texts.slice(0, 2))('is refused or as whole as any other where a bit has changed', (text) => {
    const { bytes } = wordsOf(text);
    for (let bit = 0; bit < 8 * bytes.length; bit += 1) {
      const changed = Uint8Array.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expectWholeOrRefused(changed);
    }
  });
});

/** Every form has letters, every number is a form's, those of passages come first. */
function expectWholeOrRefused(bytes: Uint8Array): void {
  let words: ArticleWords;
  try {
    words = decodeArticleWords(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return;
  }
  const forms = formsOf(words);
  expect(forms).toHaveLength(words.forms);
  expect(forms).not.toContain('');
  for (const stemmed of stemsOf(words)) expect(typeof stemmed).toBe('string');
  const bags = bagsOf(words);
  expect(bags.flat().every(([form]) => forms.includes(form))).toBe(true);
  const inPassages = new Set(forms.slice(0, words.formsInPassages));
  expect(
    bags
      .slice(0, -1)
      .flat()
      .every(([form]) => inPassages.has(form)),
  ).toBe(true);
}

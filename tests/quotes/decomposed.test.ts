import { expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { splitArticles } from '../../src/articles/formats/plain-text/split-articles.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';
import { wordsOf } from '../../src/text/words.js';

const TEXT =
  'La mairesse répond\n\nPublié le 3 février 2024\n\nLa mairesse de Rivière-aux-Pins, Sylvie Gagné, a répondu mardi.\n\n« On fait de notre mieux », a déclaré Mme Gagné. « C’est l’été qui m’inquiète », a-t-elle ajouté, « ma chère, dit-elle, déjà ».\n';

const read = (text: string) =>
  splitArticles('a.txt', text).map((part) => {
    const article = parseArticle('a.txt', text, part);
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end).normalize('NFC');
    return {
      ...article,
      text: null,
      length: article.length - text.length,
      paragraphs: article.paragraphs.map((one) => [one.kind, one.number, words(one)]),
      quotes: extractQuotes(article).map(({ start, end, parts, ...quote }) => [
        words({ start, end }),
        parts?.map(words) ?? null,
        quote,
      ]),
    };
  });

test.each([TEXT, `${TEXT}\n---\n\n${TEXT}`])('decomposed Unicode gives what composed gives: %#', (text) => {
  const decomposed = text.normalize('NFD');
  expect(decomposed.length).toBeGreaterThan(text.length);
  expect(read(decomposed)).toEqual(read(text));
  expect(read(text)[0]?.quotes[1]?.[2]).toMatchObject({ speaker: 'Sylvie Gagné' });
});

test('search reads the words of decomposed text as those of composed text', () => {
  const words = (text: string) => wordsOf(text).map((word) => word.text);
  expect(words(TEXT.normalize('NFD'))).toEqual(words(TEXT));
});

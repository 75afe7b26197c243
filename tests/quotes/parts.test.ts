import { expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

test('a clause of the narrator between the marks gives the speaker and is no part of what was said', () => {
  const text =
    'Le port\n\nLes travaux ont commencé il y a deux ans et durent encore.\n\n' +
    '"Tout va bien ici, explique Marie Dupont. Nous avons tout le temps."\n';
  const [quote] = extractQuotes(parseArticle('port.txt', text));
  expect(quote?.speaker).toBe('Marie Dupont');
  expect(quote?.parts?.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Tout va bien ici',
    'Nous avons tout le temps.',
  ]);
});

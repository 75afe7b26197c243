import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { endWords } from '../../../src/quotes/credit/end-words.js';
import { quotationsIn } from '../../../src/quotes/credit/quotation.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

const data = languageData(languageOf('fr').attribution);

function endWordsOf(quoted: string): readonly string[] {
  const article = parseArticle('port.txt', `Le port\n\nIls ont dit « ${quoted} » hier.\n`);
  const spans = findSpans(article);
  const sentences = parseSentences(readSentences(article, spans, data), data);
  const [quotation] = quotationsIn(article, spans, sentences);
  if (!quotation) throw new Error('No quotation');
  return endWords(quotation, 'fr');
}

test.each([
  ['J’attends une réponse.', 'j’', '.'],
  ["C'est fini !", 'c’', '!'],
  ['Loi Travail', 'loi', 'travail'],
  ['fini', 'fini', 'fini'],
])('%s', (quoted, opens, closes) => {
  expect(endWordsOf(quoted)).toEqual([
    `nobody: opens with “${opens}”, fr`,
    `nobody: closes with “${closes}”, fr`,
  ]);
});

test('of a long one only how it opens is told', () => {
  expect(endWordsOf(`Rien ${'ne bouge '.repeat(30)}ici.`)).toEqual(['nobody: opens with “rien”, fr']);
});

import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { languageData } from '../../../src/quotes/language-data.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';

const data = languageData(languageOf('fr').attribution);

/** The sentences below the title, in brackets the words that count as capitalised. */
function sentencesOf(...paragraphs: string[]): string[] {
  const article = parseArticle('essai.txt', ['Une journée au marché', ...paragraphs].join('\n\n'));
  return readSentences(article, findSpans(article), data)
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind !== 'title')
    .map(({ tokens }) => tokens.map(({ text, capitalised }) => (capitalised ? `[${text}]` : text)).join(' '));
}

test('takes a quotation as one token, which ends a sentence only where a new one plainly begins', () => {
  expect(sentencesOf('« Il pleut. » dit le marchand. « Il pleut. » Le marchand rentre.')).toEqual([
    '« Il pleut. » dit le marchand .',
    '« Il pleut. »',
    'Le marchand rentre .',
  ]);
});

test('reads a quotation that runs over two paragraphs in the sentence where it began', () => {
  expect(sentencesOf('Le marchand dit : « Il pleut.', 'Il neige aussi », puis il rentre.')).toEqual([
    'Le marchand dit : « Il pleut.\n\nIl neige aussi » , puis il rentre .',
  ]);
});

test('takes the capital that opens a sentence from a word that is no name', () => {
  expect(sentencesOf('Marchands et clients parlent de Brugnon. Brugnon rentre. A midi, tout ferme.')).toEqual(
    ['Marchands et clients parlent de [Brugnon] .', '[Brugnon] rentre .', 'A midi , tout ferme .'],
  );
});

import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

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

test('goes on over the end of a long line, which the margin broke, and not of a short one', () => {
  const long = 'Le marchand du coin de la place dit à qui veut\nentendre que le marché ferme.';
  expect(sentencesOf(long)).toEqual([
    'Le marchand du coin de la place dit à qui veut entendre que le marché ferme .',
  ]);
  expect(sentencesOf('Le marché ferme\nLe maire le dit')).toHaveLength(2);
});

test('goes on over the end of a line of any length where the next begins with a word in lower case', () => {
  expect(sentencesOf('Dit l’élu du\nport, hier.')).toEqual(['Dit l’ élu du port , hier .']);
  expect(sentencesOf('Le marché ferme.\nvoir page 3')).toHaveLength(2);
});

test('goes on behind a month that is cut short before a day', () => {
  expect(sentencesOf('Le marché ferme Jan. 12 au soir, puis Dec. 3. Il rouvre au mois de mai.')).toHaveLength(
    2,
  );
});

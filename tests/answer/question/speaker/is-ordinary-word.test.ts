import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOrdinaryWord } from '../../../../src/answer/question/speaker/is-ordinary-word.js';
import { PROJECT_FOLDER } from '../../../../src/config.js';
import { parseTranslationLexicon } from '../../../../src/search/parse-translation-lexicon.js';

const lexicon = parseTranslationLexicon(
  readFileSync(join(PROJECT_FOLDER, 'embeddings', 'models', 'static-fr-en', 'lexicon.bin')),
);

test.each(['voulais', 'pote', 'mec', 'personne', 'raconte', 'attends'])('"%s" is a French word', (word) => {
  expect(isOrdinaryWord(word, 'fr', lexicon)).toBe(true);
});

test.each(['people', 'friend', 'someone', 'neighbour', 'dude'])('"%s" is an English word', (word) => {
  expect(isOrdinaryWord(word, 'en', lexicon)).toBe(true);
});

test.each(['putin', 'obama', 'macron', 'zelensky', 'tillerson', 'nato'])('"%s" is a name', (word) => {
  expect(isOrdinaryWord(word, 'en', lexicon)).toBe(false);
  expect(isOrdinaryWord(word, 'fr', lexicon)).toBe(false);
});

test('nothing is known without a lexicon', () => {
  expect(isOrdinaryWord('people', 'en', null)).toBe(false);
});

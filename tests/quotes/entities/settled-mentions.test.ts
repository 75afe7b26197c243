import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { languageOf } from '../../../src/languages/languages.js';
import { parseSentences } from '../../../src/quotes/clauses/parse-sentences.js';
import { Discourse } from '../../../src/quotes/entities/discourse.js';
import { readSentences } from '../../../src/quotes/sentences/read-sentences.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { languageData } from '../../../src/quotes/words/language-data.js';

const data = languageData(languageOf('fr').attribution);

const TEXT = `Les nouvelles du jour

Nadia Roux, vendeuse au marché, a quitté la ville de Brest avec ses deux enfants.

« Je suis restée là-bas longtemps », raconte la jeune Italienne de la place aux Herbes.

La ville est calme ce soir.
`;

/** The article read to its end, the description credited to whoever the article names. */
function readWithCredit() {
  const article = parseArticle('article.txt', TEXT);
  const sentences = parseSentences(readSentences(article, findSpans(article), data), data);
  const discourse = new Discourse(sentences, data);
  const index = sentences.findIndex(({ quoting }) => quoting);
  const mention = sentences[index]?.clauses.find(({ subject }) => subject)?.subject;
  if (!mention) throw new Error('no description was read');
  discourse.readTo(index);
  const former = discourse.resolve(mention)?.entity;
  const nadia = discourse.entities.bySurnameOf('roux')[0];
  if (!former || !nadia) throw new Error('nobody was read');
  const resolution = { entity: nadia, rule: 'somebody known' };
  discourse.noteSpeaker({ resolution, mention, aside: false }, { index, at: 0 });
  return { discourse, mention, former, nadia, next: { sentence: index + 1, from: 0 } };
}

test('a description stands for whoever was credited by it', () => {
  const { discourse, mention, former, nadia } = readWithCredit();
  expect(former).not.toBe(nadia);
  expect(discourse.resolve(mention)?.entity).toBe(nadia);
  expect(discourse.entities.byRole(mention.head ?? '')).toEqual([nadia]);
});

test('the one whom the rules alone had taken it for is no more in view', () => {
  const { discourse, former, next } = readWithCredit();
  expect(discourse.salience.sightOf(former, next)).toBeNull();
});

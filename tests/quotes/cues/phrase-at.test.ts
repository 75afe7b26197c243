import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parse-article.js';
import { createClause } from '../../../src/quotes/cues/clause.js';
import { phraseAt } from '../../../src/quotes/cues/phrase-at.js';
import { languageData } from '../../../src/quotes/language-data.js';
import { readPhrase } from '../../../src/quotes/mentions/read-phrase.js';
import { narrate } from '../../../src/quotes/narration/narrate.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';
import { makeArticle, recipes } from '../../hostile/hostile-article.js';

const DATA = { fr: languageData('fr'), en: languageData('en') };

it('reads the same phrase as if it had not been read before, whatever the limit', () => {
  fc.assert(
    fc.property(recipes, fc.nat(40), (recipe, from) => {
      const article = parseArticle('phrases.txt', makeArticle(recipe, 400));
      const data = DATA[recipe.language];
      for (const [index, { tokens }] of narrate(article, findSpans(article), data).entries()) {
        const clause = createClause(tokens, index);
        for (let limit = Math.min(from + 30, tokens.length); limit > from; limit--)
          expect(phraseAt(clause, from, limit, data)).toEqual(readPhrase(tokens, from, limit, index, data));
      }
    }),
    { numRuns: 300 },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/languages.js';
import { createParse } from '../../../src/quotes/clauses/parse.js';
import { phraseAt } from '../../../src/quotes/clauses/phrase-at.js';
import { languageData } from '../../../src/quotes/language-data.js';
import { readPhrase } from '../../../src/quotes/phrases/read-phrase.js';
import { tokenize } from '../../../src/quotes/sentences/tokenize.js';

/** What makes the reader of a phrase look on: brackets, complements, names behind them, callings, titles, runs. */
const WORDS = {
  fr: 'le la les un maire ministre secrétaire d’État à Jeunesse Sarah Dupont ( ) de du Mme M. et délégué au Commerce & plus Les Républicains , en chef dit 2 Trump AFP celui-ci',
  en: 'the a mayor minister secretary of State at House Sarah Smith ( ) his Mr. and former spokesman & party , chief says 2 Trump AFP ’s communications director latter',
};

it.each(['fr', 'en'] as const)(
  'reads the same phrase (%s) as without memory, whatever the limit',
  (language) => {
    const data = languageData(languageOf(language).attribution);
    const words = fc.array(fc.constantFrom(...WORDS[language].split(' ')), { minLength: 20, maxLength: 30 });
    fc.assert(
      fc.property(words, (printed) => {
        const text = printed.join(' ');
        const tokens = tokenize(text, { start: 0, end: text.length }, [], data);
        for (let from = 0; from < 6; from++) {
          const parse = createParse(tokens, 0, data);
          for (let limit = tokens.length; limit > from; limit--)
            expect(phraseAt(parse, from, limit)).toEqual(readPhrase(tokens, from, limit, 0, data));
        }
      }),
      { numRuns: 400 },
    );
  },
);

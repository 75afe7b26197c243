import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { countSteps } from './count-steps.js';
import { makeArticle, type Recipe, recipes } from './hostile-article.js';

/** `HOSTILE_ARTICLES=1000 npx vitest run tests/hostile` for a long run. */
const RUNS = Number(process.env.HOSTILE_ARTICLES ?? 25);

const SHORT = 8_000;
const LONG = 4 * SHORT;
/**
 * For each character: a plain article takes some 30. Of these articles one of marks alone takes 470, and no other half as
 * many; 500 are some 25 ms for 10 KB.
 */
const MOST_STEPS = 500;

/** Loaded after the counting has begun. */
async function loadReader() {
  const { parseArticle } = await import('../../src/articles/formats/plain-text/parse-article.js');
  const { extractQuotes } = await import('../../src/quotes/extract-quotes.js');
  const { unifySpeakers } = await import('../../src/speakers/unify-speakers.js');
  const { splitPassages } = await import('../../src/index/split-passages.js');
  return (text: string): void => {
    const article = parseArticle('hostile.txt', text);
    unifySpeakers([article], [extractQuotes(article)]);
    splitPassages([article]);
  };
}

let read: (text: string) => void;
beforeAll(async () => {
  read = await loadReader();
  for (const language of ['fr', 'en'] as const)
    read(makeArticle({ language, opening: '', pieces: ['said '] }, 300));
});

const stepsFor = (recipe: Recipe, length: number): number =>
  countSteps(() => read(makeArticle(recipe, length)));

/** Work that has a bound in each place grows faster until the bound is reached, which the longest article shows. */
function expectLinear(recipe: Recipe): void {
  const short = stepsFor(recipe, SHORT);
  const long = stepsFor(recipe, LONG);
  expect(long, JSON.stringify(recipe)).toBeLessThanOrEqual(MOST_STEPS * LONG);
  if (long <= 5 * short) return;
  expect(stepsFor(recipe, 4 * LONG), JSON.stringify(recipe)).toBeLessThanOrEqual(5 * long);
}

describe('reading a hostile article', () => {
  it.each<[string, Recipe]>([
    ['English verbs between commas', { language: 'en', opening: '“Yes”', pieces: [', said'] }],
    ['French verbs between commas', { language: 'fr', opening: '« Oui »', pieces: [', a dit'] }],
    ['joined French verbs', { language: 'fr', opening: '« Oui », le maire dit', pieces: [' et ajoute'] }],
    ['joined English verbs', { language: 'en', opening: '“Yes”, the mayor said', pieces: [' and said'] }],
    ['participles', { language: 'fr', opening: '', pieces: ['critiquant par « a » '] }],
    ['participles between marks', { language: 'en', opening: '“Yes, ', pieces: ['saying '] }],
    ['one quotation full of names', { language: 'fr', opening: '« Oui, dit', pieces: [' Cap'] }],
    ['one quotation full of clauses', { language: 'fr', opening: '« Oui, ', pieces: ['dit le maire, '] }],
    ['verbs before quotations', { language: 'en', opening: '', pieces: ['said “yes”, '] }],
    ['a dialogue of one word', { language: 'fr', opening: '— ', pieces: ['a'] }],
    ['many people of one surname', { language: 'en', opening: '', pieces: ['“Yes”, said ', 1, '. '] }],
    ['many ministers', { language: 'fr', opening: '', pieces: [3, '« Non », a dit le ministre. '] }],
    ['quotations in one paragraph', { language: 'fr', opening: '', pieces: ['« Oui nous y allons. » '] }],
    ['a quotation that runs over each paragraph', { language: 'fr', opening: '', pieces: ['« a\n\nb » '] }],
    ['every kind of mark', { language: 'fr', opening: '', pieces: ['«"“‘+'] }],
    ['quotations with cues', { language: 'fr', opening: '', pieces: ['Paul dit "oui" et '] }],
    ['quotations with clauses after them', { language: 'fr', opening: '', pieces: ['"oui", a dit Paul, '] }],
    ['one quotation a line', { language: 'fr', opening: '', pieces: ['"oui\n'] }],
    ['paragraphs that never close', { language: 'fr', opening: '', pieces: ['"oui\n\n'] }],
    ['verbs that govern', { language: 'en', opening: '', pieces: ['he thinks “a” '] }],
    ['sources', { language: 'fr', opening: '', pieces: ['selon Paul « a » '] }],
    ['joined subjects', { language: 'fr', opening: '', pieces: ['Paul et Marie ont dit « a », '] }],
    ['pronouns for many people', { language: 'fr', opening: '', pieces: ['il ', 3, '; il '] }],
    [
      'several pronouns for each name',
      { language: 'fr', opening: '“Yes”', pieces: ['il ', 0, 'il ', 'il '] },
    ],
    ['offices that any of many may hold', { language: 'fr', opening: '“Yes”', pieces: [4, 4, 0, 5] }],
    ['infinitives of one verb', { language: 'en', opening: '“Yes”', pieces: ['M. ', 'to say ', 'to say '] }],
    ['people of a nation', { language: 'fr', opening: '', pieces: ['« Oui », a dit le Français. ', 3] }],
    ['paragraphs of one letter', { language: 'fr', opening: '', pieces: ['a\n\n'] }],
    ['marks alone', { language: 'en', opening: '', pieces: ['“‘« '] }],
  ])('takes steps in proportion to its length: %s', (_, recipe) => expectLinear(recipe), 60_000);

  it('takes steps in proportion to its length, whatever it is made of', () => {
    fc.assert(fc.property(recipes, expectLinear), { numRuns: RUNS });
  }, 600_000);
});

import { expect, it } from 'vitest';
import type { Quote } from '../../src/quotes/quote.js';
import { countSteps } from './count-steps.js';

const speakers = (count: number): Quote[] =>
  Array.from({ length: count }, (_, index) => ({
    start: index,
    end: index + 1,
    kind: 'direct',
    speaker: `Paul ${index.toString(36)}x Dupont`,
    speakerKind: 'person',
    mention: null,
    cue: null,
    confidence: 1,
    paragraph: 1,
  }));

it('unites thousands of speakers of one given name and one surname in steps in proportion to their number', async () => {
  // Loaded after the counting has begun.
  const { parseArticle } = await import('../../src/articles/formats/plain-text/parse-article.js');
  const { unifySpeakers } = await import('../../src/speakers/unify-speakers.js');
  const article = parseArticle('many.txt', 'Many speakers\n\nA text.\n');
  unifySpeakers([article], [speakers(100)]);
  const steps = (count: number): number => countSteps(() => unifySpeakers([article], [speakers(count)]));
  // Sixteen times as many: comparing each with each would take 256 times the steps.
  expect(steps(8_000)).toBeLessThan(64 * steps(500));
});

import { describe, expect, test } from 'vitest';
import type { Example } from '../../embeddings/training/attribution/examples.js';
import { fitWeights } from '../../embeddings/training/attribution/fit.js';
import { calibrationError } from '../../src/eval/calibration-error.js';
import { halfOf, isLearnedUnread } from '../../src/eval/half.js';
import type { Features } from '../../src/quotes/for-training.js';
import { probabilitiesOf } from '../../src/quotes/model/conditional-logit.js';

const GOLD = {
  doc: 'a',
  language: 'fr',
  textFile: 'a.txt',
  start: 0,
  end: 1,
  kind: 'mixed',
  speaker: 'Anne Petit',
  accept: ['Anne Petit'],
  given: 'name',
} as const;

/** A quotation that is nobody's or one of two candidates', by what each is known by. */
function example(options: readonly Features[], right: number): Example {
  const isRight = options.map((_, index) => index === right);
  return {
    set: 'made up',
    doc: 'a',
    gold: GOLD,
    options,
    isRight,
    speakers: [null, 'Anne Petit', 'Luc Bernard'],
  };
}

describe('the weights of attribution', () => {
  const options = [['nobody'], ['near'], ['far']];
  const examples = [1, 1, 1, 1, 1, 1, 1, 2, 0, 0].flatMap((right) =>
    Array.from({ length: 12 }, () => example(options, right)),
  );

  test('make likely what is right most often, about as often as it is', () => {
    const [nobody = 0, near = 0, far = 0] = probabilitiesOf(options, fitWeights(examples));
    expect(near).toBeGreaterThan(0.55);
    expect(near).toBeLessThan(0.75);
    expect(nobody).toBeGreaterThan(far);
  });

  test('leave out what is too rare to tell', () => {
    const rare = [...examples, example([['nobody'], ['near', 'odd'], ['far']], 2)];
    expect(fitWeights(rare).has('odd')).toBe(false);
  });
});

test('probabilities of options are together one, also of extreme ones', () => {
  const [first = 0, second = 0] = probabilitiesOf(
    [['a'], ['b']],
    new Map([
      ['a', 900],
      ['b', -900],
    ]),
  );
  expect(first + second).toBeCloseTo(1);
  expect(first).toBeGreaterThan(0.99);
});

test('calibration errs by how far confidence is from what comes true', () => {
  const said = (confidence: number, isRight: boolean) => ({ confidence, isRight });
  expect(calibrationError([said(0.75, true), said(0.75, true), said(0.75, true), said(0.75, false)])).toBe(0);
  expect(calibrationError([said(0.9, false), said(0.9, true)])).toBeCloseTo(0.4);
  expect(calibrationError([])).toBe(0);
});

test('an article belongs to one half by its name alone, and the halves are about as large', () => {
  const fit = Array.from({ length: 200 }, (_, index) => halfOf(`article ${index}`)).filter(
    (half) => half === 'fit',
  );
  expect(fit.length).toBeGreaterThan(70);
  expect(fit.length).toBeLessThan(130);
  expect(halfOf('article 1')).toBe(halfOf('article 1'));
});

test('of the half that nobody reads, about half may be learned from', () => {
  const unread = Array.from({ length: 400 }, (_, index) => `article ${index}`).filter(
    (doc) => halfOf(doc) === 'check',
  );
  const learned = unread.filter((doc) => isLearnedUnread(doc));
  expect(learned.length / unread.length).toBeGreaterThan(0.35);
  expect(learned.length / unread.length).toBeLessThan(0.65);
  expect(isLearnedUnread('article 1') && halfOf('article 1') === 'fit').toBe(false);
});

import type { Feature, Features, Weights } from '../../../src/quotes/for-training.js';
import { minimise } from '../minimise.js';
import type { Example } from './examples.js';

/** Pull of the weights towards zero, in quotations: of what several features say together more than of each alone. */
const SHRINKAGE = { alone: 0.5, together: 4 };
/** What a constructed sentence counts beside an annotated quotation: it stands for a construction. */
const CONSTRUCTED = 5;
/** A feature that fewer quotations have tells nothing; a constructed one counts as in the fit. */
const LEAST_SEEN = 12;

interface Case {
  readonly rows: readonly Row[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

/** By what options are known: by the narrator's words, or by the other quotations of the article. */
type Reading = 'options' | 'together';

/** The features of an option as positions and values. */
interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

/** The weights under which the right options of the examples are likeliest: a conditional logit, shrunk. */
export function fitWeights(examples: readonly Example[], reading: Reading = 'options'): Weights {
  const names = frequentFeatures(examples, reading);
  const places = new Map(names.map((name, place) => [name, place]));
  const cases = examples.map((example) => ({
    isRight: example.isRight,
    weight: weightOf(example),
    rows: example[reading].map((features): Row => {
      const own = valued(features).filter(([name, value]) => places.has(name) && value !== 0);
      return {
        at: Int32Array.from(own, ([name]) => places.get(name) ?? 0),
        values: Float64Array.from(own, ([, value]) => value),
      };
    }),
  }));
  const pulls = names.map((name) => (name.includes(',') ? SHRINKAGE.together : SHRINKAGE.alone));
  const weights = minimise(
    names.length,
    (point) => {
      let loss = point.reduce((sum, weight, place) => sum + pulls[place] * weight * weight, 0);
      const gradient = point.map((weight, place) => 2 * pulls[place] * weight);
      for (const one of cases) loss += addSlope(one, point, gradient);
      const scale = 1 / cases.length;
      return { loss: loss * scale, gradient: gradient.map((slope) => slope * scale) };
    },
    () => true,
  );
  return new Map(names.map((name, place) => [name, weights[place]]));
}

function weightOf({ set }: Example): number {
  return set === 'constructed' ? CONSTRUCTED : 1;
}

/** Adds the slope of one example to the gradient; of its loss, the logarithm of the chance of what is right. */
function addSlope({ rows, isRight, weight }: Case, point: readonly number[], gradient: number[]): number {
  const scores = rows.map(({ at, values }) => {
    let score = 0;
    for (let i = 0; i < at.length; i += 1) score += values[i] * point[at[i]];
    return score;
  });
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(Math.max(score - highest, LEAST_SCORE)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  const right = odds.reduce((sum, one, i) => sum + (isRight[i] ? one : 0), 0);
  rows.forEach(({ at, values }, option) => {
    const slope = weight * (odds[option] / total - (isRight[option] ? odds[option] / right : 0));
    for (let i = 0; i < at.length; i += 1) gradient[at[i]] += slope * values[i];
  });
  return -weight * Math.log(right / total);
}

/** Of an option below the likeliest, so that none is impossible. */
const LEAST_SCORE = -50;

/** What holds has the value 1. */
function valued(features: Features): (readonly [name: string, value: number])[] {
  const holding = features.filter((feature): feature is Feature => feature !== false);
  return holding.map((feature) => (typeof feature === 'string' ? [feature, 1] : feature));
}

function frequentFeatures(examples: readonly Example[], reading: Reading): string[] {
  const seen = new Map<string, number>();
  for (const example of examples) {
    const own = new Set(example[reading].flatMap((features) => valued(features).map(([name]) => name)));
    for (const name of own) seen.set(name, (seen.get(name) ?? 0) + weightOf(example));
  }
  return [...seen]
    .filter(([, count]) => count >= LEAST_SEEN)
    .map(([name]) => name)
    .sort();
}

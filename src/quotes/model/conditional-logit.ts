import type { Features } from './features.js';

/** How much each feature speaks for an option, by name, in log odds. */
export type Weights = ReadonlyMap<string, number>;

/**
 * How likely each of several options is the right one, where one of them is: the conditional logit of McFadden (1974), as
 * in the mention-ranking models of coreference (Denis & Baldridge 2008; Durrett & Klein 2013).
 *
 * @returns a probability for each option, in order; together 1
 */
export function probabilitiesOf(options: readonly Features[], weights: Weights): number[] {
  if (options.length === 1) return [1];
  const scores = options.map((features) => scoreOf(features, weights));
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

function scoreOf(features: Features, weights: Weights): number {
  let score = 0;
  for (const feature of features) {
    if (typeof feature === 'string') score += weights.get(feature) ?? 0;
    else if (feature) score += (weights.get(feature[0]) ?? 0) * feature[1];
  }
  return score;
}

import type { EvidenceFeatures, RankingWeights } from '../../../src/answer/for-training.js';
import { minimise } from '../minimise.js';
import type { Candidate, Example } from './examples.js';

/** What tells one piece of evidence from another; what is alike for all of a question tells none. */
const NAMES: readonly (keyof EvidenceFeatures)[] = [
  'anaphora',
  'following',
  'title',
  'fresh',
  'alignment',
  'likeness',
  'lexical',
  'context',
  'dense',
  'speaker',
  'continues',
  'voiceLead',
  'ownLead',
  'predicateLead',
  'form',
  'answerType',
  'near',
  'measure',
  'counted',
  'quotes',
  'concise',
  'depth',
  'detail',
  'substance',
];
/** Pieces besides the right ones that are learned from: the others are as good as never taken for them. */
const MOST = 60;
/**
 * What the embedding model says counts no more: beyond this no more first citations are right, cross-validated, and the noise
 * of another model's cosines would put other pieces first.
 */
const MOST_DENSE = 1.65;
/** Pull of the weights towards zero, for each question. */
const SHRINKAGE = 0.0005;

/**
 * Weights under which the right spans of a question stand out among all that were found: conditional logistic
 * regression (McFadden 1974), any right span being as good as another. All are 0 or more.
 */
export function fitRanking(examples: readonly Example[]): Partial<RankingWeights> {
  const choices = examples
    .map(({ candidates: all, weight }) => ({ candidates: hardest(all), weight }))
    .map(({ candidates, weight }) => ({
      weight,
      rows: candidates.map(({ evidence }) => NAMES.map((name) => evidence.features[name])),
      isRight: candidates.map(({ isRight }) => isRight),
    }))
    .filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = minimise(
    NAMES.length,
    (weights) => {
      let loss = 0;
      const gradient = weights.map((weight) => 2 * SHRINKAGE * total * weight);
      for (const { rows, isRight, weight } of choices) {
        const odds = rows.map((row) => row.reduce((sum, value, i) => sum + value * weights[i], 0));
        const most = Math.max(...odds);
        const shares = odds.map((one) => Math.exp(one - most));
        const all = shares.reduce((sum, share) => sum + share, 0);
        const right = shares.reduce((sum, share, i) => sum + (isRight[i] ? share : 0), 0);
        loss -= weight * Math.log(right / all);
        rows.forEach((row, i) => {
          const pull = shares[i] / all - (isRight[i] ? shares[i] / right : 0);
          row.forEach((value, k) => {
            gradient[k] += weight * pull * value;
          });
        });
      }
      return { loss, gradient: gradient.map((slope) => slope / total) };
    },
    () => false,
  );
  return Object.fromEntries(
    NAMES.map((name, i) => [name, name === 'dense' ? Math.min(MOST_DENSE, fitted[i]) : fitted[i]]),
  );
}

/** The right pieces, and the strongest of the others by the weights of today. */
function hardest(candidates: readonly Candidate[]): readonly Candidate[] {
  const wrong = candidates.filter(({ isRight }) => !isRight);
  const strongest = wrong.sort((a, b) => b.evidence.strength - a.evidence.strength).slice(0, MOST);
  return [...candidates.filter(({ isRight }) => isRight), ...strongest];
}

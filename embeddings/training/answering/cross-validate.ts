import { confidence, type RankingWeights, rankEvidence } from '../../../src/answer/for-training.js';
import type { Example } from './examples.js';
import { fitConfidence } from './fit-confidence.js';
import { fitRanking } from './fit-ranking.js';

const FOLDS = 5;
/** Shares of the answerable questions that a threshold may refuse. */
const REFUSED = [0.03, 0.05, 0.08];

/** A question that the weights did not see. */
interface Held {
  readonly example: Example;
  /** Place of the first right span, from 0; infinite where there is none. */
  readonly rank: number;
  readonly probability: number;
}

/**
 * What weights fitted to four fifths of the questions give on the others, in lines: how often the strongest evidence
 * answers, and how many unanswerable questions are told by a threshold that refuses some of the answerable ones.
 * Questions about one article stay together; those of a lower weight are only learned from.
 */
export function crossValidate(examples: readonly Example[]): string[] {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = foldsOf(examples).map((one) => one === fold);
    const seen = examples.filter((_, i) => !isHeld[i]);
    const ranking = fitRanking(seen);
    const models = fitConfidence(seen, ranking);
    return examples.flatMap((example, i) =>
      isHeld[i] && example.weight === 1 ? [hold(example, ranking, models)] : [],
    );
  }).flat();
  const answerable = held.filter(({ example }) => example.asked.gold !== null);
  const unanswerable = held.filter(({ example }) => example.asked.gold === null);
  const hits = [1, 3].map(
    (limit) =>
      `hit@${limit} ${percent(answerable.filter(({ rank }) => rank < limit).length, answerable.length)}`,
  );
  const sorted = answerable.map(({ probability }) => probability).sort((a, b) => a - b);
  return [
    `cross-validated over ${held.length} questions: ${hits.join(', ')} (spans, before any is refused)`,
    ...REFUSED.map((share) => {
      const threshold = sorted[Math.floor(share * sorted.length)] ?? 0;
      const told = unanswerable.filter(({ probability }) => probability < threshold).length;
      return `refused ${percent(share, 1)}: threshold ${threshold.toFixed(2)}, abstained ${percent(told, unanswerable.length)}`;
    }),
  ];
}

function hold(
  example: Example,
  ranking: Partial<RankingWeights>,
  models: ReturnType<typeof fitConfidence>,
): Held {
  const ranked = rankEvidence(
    example.candidates.map(({ evidence }) => evidence),
    ranking,
  );
  const right = new Set(
    example.candidates.flatMap(({ evidence, isRight }) => (isRight ? [placeOf(evidence)] : [])),
  );
  const rank = ranked.findIndex((one) => right.has(placeOf(one)));
  const [best] = ranked;
  return {
    example,
    rank: rank < 0 ? Number.POSITIVE_INFINITY : rank,
    probability: best ? confidence(best, { ...example, ranked }, models) : 0,
  };
}

function placeOf({ article, start, end }: { article: number; start: number; end: number }): string {
  return `${article} ${start} ${end}`;
}

/** The part each example belongs to: by article, unanswerable ones in turn. */
function foldsOf(examples: readonly Example[]): number[] {
  const byFile = new Map<string, number>();
  return examples.map(({ asked }, i) => {
    if (!asked.gold) return i % FOLDS;
    const fold = byFile.get(asked.gold.file) ?? byFile.size % FOLDS;
    byFile.set(asked.gold.file, fold);
    return fold;
  });
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '–';
}

import {
  answerability,
  confidenceIn,
  RANKING_WEIGHTS,
  type RankingWeights,
  rankEvidence,
} from '../../../src/answer/for-training.js';
import { calibrationError } from '../../../src/eval/index.js';
import { overlaps } from '../../../src/text/index.js';
import type { Example } from './examples.js';
import { type ConfidenceModels, fitConfidence, keyOf } from './fit-confidence.js';
import { fitRanking } from './fit-ranking.js';

const FOLDS = 5;
/** Shares of the answerable questions that a threshold may refuse. */
const REFUSED = [0.06, 0.08, 0.09, 0.1, 0.12];

/** A question that the weights did not see. */
interface Held {
  readonly example: Example;
  /** Places of the first right piece among those shown, from 0; infinite where there is none. */
  readonly rank: number;
  /** That there is an answer, and that the strongest piece is right. */
  readonly answerable: number;
  readonly right: number;
}

/**
 * What weights fitted to four fifths of the questions give on the others, in lines: before any question is refused, and with
 * a threshold that refuses some of the answerable ones. Questions about one article stay together; those of a lower weight
 * are only learned from.
 */
export function crossValidate(examples: readonly Example[]): string[] {
  const folds = foldsOf(examples);
  const rankings: Partial<RankingWeights>[] = [];
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = examples.filter((_, i) => folds[i] !== fold);
    const ranking = fitRanking(seen);
    rankings.push(ranking);
    const models = fitConfidence(seen, ranking);
    return examples.flatMap((example, i) =>
      folds[i] === fold && example.weight === 1 ? [hold(example, ranking, models)] : [],
    );
  }).flat();
  return [...table(held), ...sureness(held), ...worth(examples, folds, rankings)];
}

/** How often the strongest piece, or one of three, is right: in all, and by pair of languages, kind and register. */
function table(held: readonly Held[]): string[] {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const { asked, articleLanguage } = one.example;
    if (asked.gold === null) continue;
    const names = [
      'all',
      `${asked.lang} → ${articleLanguage}`,
      asked.type,
      ...(asked.register ? [asked.register] : []),
    ];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [
    'cross-validated, before any is refused:',
    ...Array.from(groups, ([name, group]) => {
      const hits = [1, 3].map(
        (limit) => `hit@${limit} ${percent(group.filter(({ rank }) => rank < limit).length, group.length)}`,
      );
      return `  ${name.padEnd(16)} ${String(group.length).padStart(5)}  ${hits.join('  ')}`;
    }),
  ];
}

function sureness(held: readonly Held[]): string[] {
  const answerable = held.filter(({ example }) => example.asked.gold !== null);
  const sorted = answerable.map((one) => one.answerable).sort((a, b) => a - b);
  const kinds = [...new Set(held.filter(isUnanswerable).map(({ example }) => example.asked.type))];
  const notAnswered = (threshold: number) =>
    kinds.map((kind) => {
      const group = held.filter((one) => isUnanswerable(one) && one.example.asked.type === kind);
      return `${kind} (${group.length}) ${percent(group.filter((one) => one.answerable < threshold).length, group.length)}`;
    });
  const points = REFUSED.map((share) => {
    const threshold = sorted[Math.floor(share * sorted.length)] ?? 0;
    const kept = answerable.filter((one) => one.answerable >= threshold);
    const hits = [1, 3].map(
      (limit) => `hit@${limit} ${percent(kept.filter(({ rank }) => rank < limit).length, answerable.length)}`,
    );
    return `  ${threshold.toFixed(2)} refuses ${percent(share, 1)}: ${hits.join(', ')}; not answered ${notAnswered(threshold).join(', ')}`;
  });
  const errors = [
    calibrationError(held.map((one) => ({ confidence: one.answerable, isRight: !isUnanswerable(one) }))),
    calibrationError(held.map(({ right, rank }) => ({ confidence: right, isRight: rank === 0 }))),
  ];
  return [
    'thresholds, with hits of all answerable:',
    ...points,
    `calibration error of there being an answer, and of the first citation: ${errors.map((error) => error.toFixed(3)).join(', ')}`,
  ];
}

/** What each feature is worth: how many fewer first pieces are right where it does not count, in 100. */
function worth(
  examples: readonly Example[],
  folds: readonly number[],
  rankings: readonly Partial<RankingWeights>[],
): string[] {
  const right = (without?: keyof RankingWeights) =>
    examples.filter((example, i) => {
      if (example.weight !== 1 || example.asked.gold === null) return false;
      const ranking = { ...rankings[folds[i]], ...(without ? { [without]: 0 } : {}) };
      return firstRight(example, ranking) === 0;
    }).length;
  const count = examples.filter(({ weight, asked }) => weight === 1 && asked.gold !== null).length;
  const all = right();
  const names = Object.keys(rankings[0] ?? RANKING_WEIGHTS) as (keyof RankingWeights)[];
  const lost = names.map((name) => [name, (100 * (all - right(name))) / count] as const);
  return [
    'hit@1 lost without a feature, its weight left out:',
    ...lost.sort((a, b) => b[1] - a[1]).map(([name, points]) => `  ${name.padEnd(16)} ${points.toFixed(1)}`),
  ];
}

function hold(example: Example, ranking: Partial<RankingWeights>, models: ConfidenceModels): Held {
  const ranked = rankEvidence(
    example.candidates.map(({ evidence }) => evidence),
    ranking,
  );
  const all = { ...example, ranked };
  const [best] = ranked;
  return {
    example,
    rank: firstRight(example, ranking),
    answerable: answerability(all, models.answerable),
    right: best ? confidenceIn(all, models.answerable, models.right)(best) : 0,
  };
}

/** The place of the first right piece where none that overlaps a stronger one is shown; infinite where there is none. */
function firstRight({ candidates }: Example, ranking: Partial<RankingWeights>): number {
  const right = new Set(candidates.flatMap(({ evidence, isRight }) => (isRight ? [keyOf(evidence)] : [])));
  if (right.size === 0) return Number.POSITIVE_INFINITY;
  const ranked = rankEvidence(
    candidates.map(({ evidence }) => evidence),
    ranking,
  );
  const shown: typeof ranked = [];
  for (const one of ranked) {
    if (shown.some((other) => other.article === one.article && overlaps(other, one))) continue;
    if (right.has(keyOf(one))) return shown.length;
    shown.push(one);
    if (shown.length > 10) break;
  }
  return Number.POSITIVE_INFINITY;
}

function isUnanswerable({ example }: Held): boolean {
  return example.asked.gold === null;
}

/** The part each example belongs to: by the article that it is about, those about none in turn. */
function foldsOf(examples: readonly Example[]): number[] {
  const byArticle = new Map<string, number>();
  return examples.map(({ asked }, i) => {
    const { about } = asked;
    if (about === null) return i % FOLDS;
    const fold = byArticle.get(about) ?? byArticle.size % FOLDS;
    byArticle.set(about, fold);
    return fold;
  });
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '–';
}

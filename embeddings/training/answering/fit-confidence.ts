import {
  type AnswerKind,
  answerKind,
  CONFIDENCE,
  type ConfidenceFeatures,
  type ConfidenceModel,
  confidenceFeatures,
  type RankingWeights,
  rankEvidence,
} from '../../../src/answer/for-training.js';
import { minimise } from '../minimise.js';
import type { Candidate, Example } from './examples.js';

/** What a made-up unanswerable question counts beside a real one. */
const MADE_UP = 0.15;
/** Pull of the weights towards zero, for all questions together. */
const SHRINKAGE = 0.05;

/** Whether the strongest evidence for a question answers it, and how much the case counts. */
interface Case {
  readonly features: ConfidenceFeatures;
  readonly isAnswerable: boolean;
  readonly weight: number;
}

/**
 * The models of confidence: logistic regression on annotated questions. An answerable one is asked three times: as it
 * is, without the paragraphs that answer, and without the article.
 */
export function fitConfidence(
  examples: readonly Example[],
  ranking: Partial<RankingWeights>,
): Record<AnswerKind, ConfidenceModel> {
  const fitted = (kind: AnswerKind) =>
    fitModel(
      examples
        .filter(({ question }) => answerKind(question) === kind)
        .flatMap((example) => casesOf(example, ranking)),
      Object.keys(CONFIDENCE[kind].weights) as (keyof ConfidenceFeatures)[],
    );
  return {
    words: fitted('words'),
    amount: fitted('amount'),
    thing: fitted('thing'),
    account: fitted('account'),
  };
}

function casesOf(example: Example, ranking: Partial<RankingWeights>): Case[] {
  const isAnswerable = example.asked.gold !== null;
  const { candidates, weight } = example;
  const real = caseOf(example, candidates, ranking, { isAnswerable, weight });
  if (!isAnswerable) return real;
  const answering = new Set(candidates.flatMap((one) => (one.isNearAnswer ? [one.evidence.article] : [])));
  const left = [
    candidates.filter(({ isNearAnswer }) => !isNearAnswer),
    candidates.filter(({ evidence }) => !answering.has(evidence.article)),
  ];
  return [
    ...real,
    ...left.flatMap((rest) =>
      caseOf(example, rest, ranking, { isAnswerable: false, weight: weight * MADE_UP }),
    ),
  ];
}

function caseOf(
  example: Example,
  candidates: readonly Candidate[],
  ranking: Partial<RankingWeights>,
  known: Omit<Case, 'features'>,
): Case[] {
  const ranked = rankEvidence(
    candidates.map(({ evidence }) => evidence),
    ranking,
  );
  return ranked.length > 0
    ? [{ ...known, features: confidenceFeatures(ranked[0], { ...example, ranked }) }]
    : [];
}

function fitModel(cases: readonly Case[], names: readonly (keyof ConfidenceFeatures)[]): ConfidenceModel {
  const rows = cases.map(({ features }) => [1, ...names.map((name) => features[name])]);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const [bias, ...weights] = minimise(
    names.length + 1,
    (point) => {
      let loss = 0;
      const gradient = point.map((weight, i) => (i === 0 ? 0 : 2 * SHRINKAGE * weight));
      rows.forEach((row, i) => {
        const { isAnswerable, weight } = cases[i];
        const odds = row.reduce((sum, value, k) => sum + value * point[k], 0);
        const probability = 1 / (1 + Math.exp(-odds));
        loss -= weight * Math.log(isAnswerable ? probability : 1 - probability);
        row.forEach((value, k) => {
          gradient[k] += weight * value * (probability - (isAnswerable ? 1 : 0));
        });
      });
      return { loss, gradient: gradient.map((slope) => slope / total) };
    },
    (coordinate) => coordinate === 0,
  );
  return { bias, weights: Object.fromEntries(names.map((name, i) => [name, weights[i]])) };
}

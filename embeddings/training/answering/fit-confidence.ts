import {
  ANSWERABLE,
  type AnswerableModel,
  type AnswerKind,
  type AnswerSigns,
  answerableOdds,
  answerKind,
  answerSigns,
  type RankedEvidence,
  type RankingWeights,
  type RightModel,
  rankEvidence,
  rightFeatures,
} from '../../../src/answer/for-training.js';
import { minimise } from '../minimise.js';
import type { Candidate, Example } from './examples.js';

/** What a made-up unanswerable question counts beside a real one. */
const MADE_UP = 0.15;
/** What a question about something else altogether counts: channels hold more of them than annotated sets. */
const OFF_TOPIC = 2.5;
/** Pull of the weights towards zero, for all questions together. */
const SHRINKAGE = 0.3;
/** Of so many of the strongest pieces of evidence it is learned whether they are right. */
const STRONGEST = 3;
/** What speaks for an answer, in the order of the weights. */
const SIGNS: readonly (keyof AnswerSigns)[] = [
  'strength',
  'terms',
  'lead',
  'share',
  'quote',
  'measure',
  'near',
  'counted',
  'predicate',
  'names',
  'following',
  'title',
  'voice',
  'theirOwn',
  'theirAround',
  'own',
  'alignment',
  'likeness',
  'dense',
];

/** How sure answers are: of there being one, for each kind, and of one piece being right. */
export interface ConfidenceModels {
  readonly answerable: Record<AnswerKind, AnswerableModel>;
  readonly right: RightModel;
}

/** A case of a logistic regression. */
interface Case {
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/**
 * The models of confidence: logistic regression on annotated questions. An answerable one is asked three times: as it
 * is, without the paragraphs that answer, and without the article.
 */
export function fitConfidence(
  examples: readonly Example[],
  ranking: Partial<RankingWeights>,
): ConfidenceModels {
  const kinds = Object.keys(ANSWERABLE) as AnswerKind[];
  const answerable = Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = examples.filter(({ question }) => answerKind(question) === kind);
      return [kind, fitAnswerable(ofKind.flatMap((example) => answerableCases(example, ranking)))];
    }),
  ) as Record<AnswerKind, AnswerableModel>;
  return { answerable, right: fitRight(examples, ranking, answerable) };
}

function fitAnswerable(cases: readonly Case[]): AnswerableModel {
  const [bias, ...weights] = fitLogistic(cases);
  return { bias, weights: Object.fromEntries(SIGNS.map((name, i) => [name, weights[i]])) };
}

function answerableCases(example: Example, ranking: Partial<RankingWeights>): Case[] {
  const { asked, candidates, weight } = example;
  const isAnswerable = asked.gold !== null;
  const real = caseOf(example, candidates, ranking, {
    isTrue: isAnswerable,
    weight: asked.type === 'offtopic' ? weight * OFF_TOPIC : weight,
  });
  if (!isAnswerable) return real;
  const answering = new Set(candidates.flatMap((one) => (one.isNearAnswer ? [one.evidence.article] : [])));
  const left = [
    candidates.filter(({ isNearAnswer }) => !isNearAnswer),
    candidates.filter(({ evidence }) => !answering.has(evidence.article)),
  ];
  return [
    ...real,
    ...left.flatMap((rest) => caseOf(example, rest, ranking, { isTrue: false, weight: weight * MADE_UP })),
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
  const signs = answerSigns({ ...example, ranked });
  return signs ? [{ ...known, features: SIGNS.map((name) => signs[name]) }] : [];
}

function fitRight(
  examples: readonly Example[],
  ranking: Partial<RankingWeights>,
  answerable: ConfidenceModels['answerable'],
): RightModel {
  const cases = examples.flatMap((example): Case[] => {
    const ranked = rankEvidence(
      example.candidates.map(({ evidence }) => evidence),
      ranking,
    );
    const signs = answerSigns({ ...example, ranked });
    if (!signs) return [];
    const odds = answerableOdds(signs, answerable[answerKind(example.question)]);
    const right = new Set(
      example.candidates.flatMap(({ evidence, isRight }) => (isRight ? [keyOf(evidence)] : [])),
    );
    return ranked.slice(0, STRONGEST).map((one, place) => {
      const { share, quote } = rightFeatures(one, { ...example, ranked });
      return {
        features: [odds, share, quote],
        isTrue: right.has(keyOf(one)),
        weight: place === 0 ? example.weight : example.weight / STRONGEST,
      };
    });
  });
  const [bias, ofAnswerable, share, quote] = fitLogistic(cases);
  return { bias, answerable: ofAnswerable, share, quote };
}

/** What tells one piece of evidence from the others of its question. */
export function keyOf({ article, start, end }: Pick<RankedEvidence, 'article' | 'start' | 'end'>): string {
  return `${article} ${start} ${end}`;
}

/** A bias and weights, in the order of the features. */
function fitLogistic(cases: readonly Case[]): number[] {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return minimise(
    (cases[0]?.features.length ?? 0) + 1,
    (point) => {
      let loss = 0;
      const gradient = point.map((weight, i) => (i === 0 ? 0 : 2 * SHRINKAGE * weight));
      for (const { features, isTrue, weight } of cases) {
        const odds = features.reduce((sum, value, i) => sum + value * point[i + 1], point[0]);
        const probability = 1 / (1 + Math.exp(-odds));
        loss -= weight * Math.log(isTrue ? probability : 1 - probability);
        const pull = weight * (probability - (isTrue ? 1 : 0));
        gradient[0] += pull;
        features.forEach((value, i) => {
          gradient[i + 1] += pull * value;
        });
      }
      return { loss, gradient: gradient.map((slope) => slope / total) };
    },
    () => true,
  );
}

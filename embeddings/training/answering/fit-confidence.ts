import {
  type AnswerableModel,
  type AnswerSigns,
  answerableOdds,
  answerSigns,
  type RankedEvidence,
  type RankingWeights,
  type RightModel,
  rankEvidence,
  rightFeatures,
  type SignModel,
} from '../../../src/answer/for-training.js';
import { minimise } from '../minimise.js';
import type { Example } from './examples.js';

/** What a question about something else altogether counts beside another: that it is answered is what strangers notice first. */
const OFF_TOPIC = 2;
/** Pull of the weights towards zero, for all questions together. */
const SHRINKAGE = 0.3;
/** Of so many of the strongest pieces of evidence it is learned whether they are right. */
const STRONGEST = 3;
/** What speaks for an answer, in the order of the weights. */
const SIGNS: readonly (keyof AnswerSigns)[] = [
  'strength',
  'lead',
  'share',
  'focus',
  'measure',
  'near',
  'counted',
  'predicate',
  'predicateLead',
  'voice',
  'voiceLead',
  'around',
  'theirAround',
  'likeness',
  'context',
  'terms',
  'strangers',
  'passage',
  'held',
  'information',
  'anchor',
  'missingName',
  'toldContext',
  'askedContext',
  'theirs',
  'sure',
  'personal',
  'goesOn',
  'account',
];

/** How sure answers are: of there being one, and of one piece being right. */
export interface ConfidenceModels {
  readonly answerable: AnswerableModel;
  readonly right: RightModel;
}

/** A case of a logistic regression. */
interface Case {
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/**
 * The models of confidence: logistic regressions on annotated questions. Whether one is about anything that the articles tell
 * of is learned from all of them; whether they answer it, from those that are.
 */
export function fitConfidence(
  examples: readonly Example[],
  ranking: Partial<RankingWeights>,
): ConfidenceModels {
  const read = examples.flatMap((example) => readSigns(example, ranking));
  const answerable = {
    onTopic: fitSigns(
      read.map(({ example, features }) => ({
        features,
        isTrue: !isOffTopic(example),
        weight: example.weight * (isOffTopic(example) ? OFF_TOPIC : 1),
      })),
    ),
    answered: fitSigns(
      read.flatMap(({ example, features }) =>
        isOffTopic(example)
          ? []
          : [{ features, isTrue: example.asked.gold !== null, weight: example.weight }],
      ),
    ),
  };
  return { answerable, right: fitRight(examples, ranking, answerable) };
}

function isOffTopic({ asked }: Example): boolean {
  return asked.type === 'offtopic';
}

function fitSigns(cases: readonly Case[]): SignModel {
  const [bias, ...weights] = fitLogistic(cases);
  return { bias, weights: Object.fromEntries(SIGNS.map((name, i) => [name, weights[i]])) };
}

function readSigns(
  example: Example,
  ranking: Partial<RankingWeights>,
): { readonly example: Example; readonly features: readonly number[] }[] {
  const ranked = rankEvidence(
    example.candidates.map(({ evidence }) => evidence),
    ranking,
  );
  const signs = answerSigns({ ...example, ranked });
  return signs ? [{ example, features: SIGNS.map((name) => signs[name]) }] : [];
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
    const odds = answerableOdds(signs, answerable);
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

/**
 * A bias and weights, in the order of the features: fitted to standard scores, for steps that fit all of them alike, and
 * put back.
 */
function fitLogistic(cases: readonly Case[]): number[] {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const scales = (cases[0]?.features ?? []).map((_, i) => scaleOf(cases.map(({ features }) => features[i])));
  const rows = cases.map(({ features }) =>
    features.map((value, i) => (value - scales[i].mean) / scales[i].deviation),
  );
  const [bias, ...fitted] = minimise(
    scales.length + 1,
    (point) => {
      let loss = 0;
      const gradient = point.map((weight, i) => (i === 0 ? 0 : 2 * SHRINKAGE * weight));
      for (const [k, { isTrue, weight }] of cases.entries()) {
        const odds = rows[k].reduce((sum, value, i) => sum + value * point[i + 1], point[0]);
        const probability = 1 / (1 + Math.exp(-odds));
        loss -= weight * Math.log(isTrue ? probability : 1 - probability);
        const pull = weight * (probability - (isTrue ? 1 : 0));
        gradient[0] += pull;
        rows[k].forEach((value, i) => {
          gradient[i + 1] += pull * value;
        });
      }
      return { loss, gradient: gradient.map((slope) => slope / total) };
    },
    () => true,
  );
  const weights = fitted.map((weight, i) => weight / scales[i].deviation);
  return [weights.reduce((sum, weight, i) => sum - weight * scales[i].mean, bias), ...weights];
}

/** Values that differ by less are alike. */
const ALIKE = 1e-6;

/** The mean of some values, and their standard deviation; 1 where they are all alike. */
function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  return { mean, deviation: deviation > ALIKE ? deviation : 1 };
}

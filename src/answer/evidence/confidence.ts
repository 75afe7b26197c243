import type { AnswerType } from '../../languages/index.js';
import { oncePerList } from '../../once-per-list.js';
import { largestOf } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { isMeasure } from './answer-type.js';
import type { AnswerableModel, AnswerKind, AnswerSigns, RightModel } from './models.js';
import type { RankedEvidence, Ranking } from './rank-evidence.js';
import { SPEAKER_FIT } from './speaker-fit.js';
import { ANSWERABLE, RIGHT } from './weights.js';

/**
 * From this probability on that the articles hold an answer, the strongest evidence is shown as one: refuses at most one in
 * ten of the answerable questions.
 */
export const THRESHOLD = 0.38;

/** The same where nobody asked by name: a channel is not to be spoken into in vain. */
export const UNASKED_THRESHOLD = 0.6;

/** Kinds of answers that take a sentence to tell. */
const ACCOUNTS: ReadonlySet<AnswerType> = new Set([
  'reason',
  'purpose',
  'manner',
  'definition',
  'consequence',
]);
const STRONG = 20;
const MANY_TERMS = 8;
/** A lead of this strength is as clear as can be. */
const CLEAR_LEAD = 5;
/** The strongest pieces of evidence, one of which should hold the topic itself. */
const STRONGEST = 5;
/** Evidence without a word of the topic answers only where its words come this near to the question in meaning. */
const AKIN = 0.25;
/**
 * The same where it is sure whose words are asked for: of 364 such questions that were answered rightly, 19 fell below, and
 * 80 of 188 on which the speaker is silent (cross-validated).
 */
const AKIN_WORDS = 0.4;
/** A share below tells no more. */
const LEAST_SHARE = 1e-4;

/** The probability, 0 to 1, that what was found holds an answer: logistic regression. */
export function answerability(ranking: Ranking, models = ANSWERABLE): number {
  const signs = answerSigns(ranking);
  return signs && isTouched(signs, ranking)
    ? probabilityOf(answerableOdds(signs, models[answerKind(ranking.question)]))
    : 0;
}

/** Whether what was found holds any of the topic, or comes near it; where somebody's words stand first, whether theirs do. */
function isTouched({ own, theirOwn, theirAround }: AnswerSigns, { question, ranked }: Ranking): boolean {
  const { alignment = 0, speaker = 0 } = ranked[0]?.features ?? {};
  const isTheirs = question.speaker?.isSure && speaker >= SPEAKER_FIT.stated;
  return isTheirs ? theirOwn > 0 || theirAround > 0 || alignment >= AKIN_WORDS : own > 0 || alignment >= AKIN;
}

/**
 * A function that gives the probability, 0 to 1, that one piece of what was found answers: logistic regression on the above
 * and its share.
 */
export function confidenceIn(
  ranking: Ranking,
  models = ANSWERABLE,
  right = RIGHT,
): (one: RankedEvidence) => number {
  const signs = answerSigns(ranking);
  if (!signs) return () => 0;
  const found = right.bias + right.answerable * answerableOdds(signs, models[answerKind(ranking.question)]);
  return (one) => {
    const { share, quote } = rightFeatures(one, ranking);
    return probabilityOf(found + right.share * share + right.quote * quote);
  };
}

/** Which of the models tells about a question. */
export function answerKind({ speaker, answerType }: UnderstoodQuestion): AnswerKind {
  if (speaker) return 'words';
  if (answerType === null || ACCOUNTS.has(answerType)) return 'account';
  return isMeasure(answerType) ? 'amount' : 'thing';
}

/** What speaks for there being an answer; null where nothing was found. */
export function answerSigns({ terms, ranked }: Ranking): AnswerSigns | null {
  const [one] = ranked;
  if (!one) return null;
  const { features } = one;
  const rival = ranked.find((other) => other.article !== one.article);
  const most = (name: 'own' | 'alignment' | 'likeness' | 'dense') =>
    largestOf(
      ranked.slice(0, STRONGEST).map((other) => other.features[name]),
      0,
    );
  return {
    strength: one.strength / STRONG,
    terms: Math.min(1, terms / MANY_TERMS),
    lead: rival ? Math.min(1, (one.strength - rival.strength) / CLEAR_LEAD) : 0.5,
    share: shareOf(one, ranked),
    quote: one.quote ? 1 : 0,
    measure: features.measure,
    near: features.near,
    counted: features.counted,
    predicate: features.predicate,
    names: features.names,
    following: features.following,
    title: features.title,
    voice: features.voice,
    theirOwn: features.theirOwn,
    theirAround: features.theirAround,
    own: most('own'),
    alignment: most('alignment'),
    likeness: most('likeness'),
    dense: most('dense'),
  };
}

/** Log-odds that there is an answer. */
export function answerableOdds(signs: AnswerSigns, { bias, weights }: AnswerableModel): number {
  let odds = bias;
  for (const name of Object.keys(weights) as (keyof AnswerSigns)[])
    odds += (weights[name] ?? 0) * signs[name];
  return odds;
}

/** What tells whether one piece of evidence is right, besides whether there is an answer. */
export function rightFeatures(one: RankedEvidence, { ranked }: Ranking): Pick<RightModel, 'share' | 'quote'> {
  return { share: Math.log(shareOf(one, ranked) + LEAST_SHARE), quote: one.quote ? 1 : 0 };
}

/** The share of one piece: strengths are log-odds of a conditional model. */
function shareOf({ strength }: RankedEvidence, ranked: readonly RankedEvidence[]): number {
  return Math.exp(strength - (ranked[0]?.strength ?? strength)) / sumOfShares(ranked);
}

const sumOfShares = oncePerList((ranked: readonly RankedEvidence[]) => {
  let sum = 0;
  for (const { strength } of ranked) sum += Math.exp(strength - (ranked[0]?.strength ?? 0));
  return sum || 1;
});

function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

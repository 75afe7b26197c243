import type { AnswerType } from '../../languages/index.js';
import { oncePerList } from '../../once-per-list.js';
import { fold, largestOf, wordsOf } from '../../text/index.js';
import { phrasingFor, type UnderstoodQuestion } from '../question/index.js';
import type { AnswerableModel, AnswerSigns, RightModel, SignModel } from './models.js';
import type { RankedEvidence, Ranking } from './rank-evidence.js';
import { SPEAKER_FIT } from './speaker-fit.js';
import { ANSWERABLE, RIGHT } from './weights.js';

/**
 * From this probability on that the articles hold an answer, the strongest evidence is shown as one: refuses at most one in
 * ten of the answerable questions.
 */
export const THRESHOLD = 0.35;

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
const MANY_STRANGERS = 2;
/** Of so many words of the topic that one article holds, more tell no more. */
const MANY_HELD = 5;
/** So much of `HeldTopic.information`, or of `HeldTopic.anchor`, counts as 1; of the former no more than twice that. */
const INFORMATION = 10;
const RARE = 7;
/** A lead of this strength is as clear as can be. */
const CLEAR_LEAD = 5;
/** The strongest pieces of evidence, one of which should hold the topic itself. */
const STRONGEST = 5;
/** Pieces that show whether one article stands out. */
const FOCUS = 10;
/** Evidence without a word of the topic answers only where its words come this near to the question in meaning. */
const AKIN = 0.25;
/** … or where somebody's words are asked for and so much of the topic stands in the title above them. */
const ENTITLED = 0.3;
/** A share, or a probability, below tells no more. */
const LEAST_SHARE = 1e-4;

/** The probability, 0 to 1, that what was found holds an answer: the product of two logistic regressions. */
export function answerability(ranking: Ranking, model = ANSWERABLE): number {
  const signs = answerSigns(ranking);
  return signs && isTouched(ranking) ? probabilityOfAnswer(signs, model) : 0;
}

/**
 * Whether what was found holds any of the topic, or comes near it; where somebody's words are asked for, whether theirs do, the
 * sentences beside them or the title above.
 */
function isTouched({ question, ranked }: Ranking): boolean {
  const { akin = 0, own = 0, theirOwn = 0, theirAround = 0, title = 0 } = ranked[0]?.features ?? {};
  if (akin >= AKIN) return true;
  if (question.speaker) return own + theirOwn + theirAround > 0 || title >= ENTITLED;
  return ranked.slice(0, STRONGEST).some(({ features }) => features.own > 0);
}

function probabilityOfAnswer(signs: AnswerSigns, { onTopic, answered }: AnswerableModel): number {
  return probabilityOf(oddsOf(signs, onTopic)) * probabilityOf(oddsOf(signs, answered));
}

/** Log-odds that there is an answer. */
export function answerableOdds(signs: AnswerSigns, model: AnswerableModel): number {
  const probability = Math.max(LEAST_SHARE, probabilityOfAnswer(signs, model));
  return Math.log(probability / (1 - Math.min(probability, 1 - LEAST_SHARE)));
}

/**
 * A function that gives the probability, 0 to 1, that one piece of what was found answers: logistic regression on the above
 * and its share.
 */
export function confidenceIn(
  ranking: Ranking,
  model = ANSWERABLE,
  right = RIGHT,
): (one: RankedEvidence) => number {
  const signs = answerSigns(ranking);
  if (!signs) return () => 0;
  const found = right.bias + right.answerable * answerableOdds(signs, model);
  return (one) => {
    const { share, quote } = rightFeatures(one, ranking);
    return probabilityOf(found + right.share * share + right.quote * quote);
  };
}

/** What speaks for there being an answer; null where nothing was found. */
export function answerSigns({ question, topic, ranked }: Ranking): AnswerSigns | null {
  const [one] = ranked;
  if (!one) return null;
  const { features } = one;
  const strongest = ranked.slice(0, STRONGEST);
  const most = (name: 'likeness' | 'context') =>
    largestOf(
      strongest.map((other) => other.features[name]),
      0,
    );
  const held = topic.inArticle(one.article);
  const information = Math.min(2, held.information / INFORMATION);
  const terms = Math.min(1, topic.terms / MANY_TERMS);
  const context = most('context');
  return {
    strength: one.strength / STRONG,
    lead: leadOf(one, ranked),
    share: shareOf(one, ranked),
    focus: focusOn(one, ranked),
    measure: features.measure,
    near: features.near,
    counted: features.counted,
    predicate: features.predicate,
    predicateLead: features.predicateLead,
    voice: features.voice,
    voiceLead: features.voiceLead,
    around: features.theirAround,
    theirAround: question.speaker ? features.theirAround : 0,
    likeness: most('likeness'),
    context,
    terms,
    strangers: Math.min(1, topic.strangers / MANY_STRANGERS),
    passage: largestOf(
      strongest.map(({ passage }) => topic.inPassage(passage)),
      0,
    ),
    held: Math.min(1, held.words / MANY_HELD),
    information,
    anchor: question.speaker?.isSure ? 1 : held.anchor / RARE,
    missingName: held.missingName,
    toldContext: context * information,
    askedContext: context * terms,
    theirs: features.speaker >= SPEAKER_FIT.stated ? 1 : 0,
    sure: question.speaker?.isSure ? 1 : 0,
    personal: isPersonal(question) ? 1 : 0,
    goesOn: question.goesOn ? 1 : 0,
    account: wantsAccount(question) ? 1 : 0,
  };
}

/** Whether it speaks of whoever asks, or is asked, themselves: “I” in words that it quotes is somebody else. */
function isPersonal({ text, language }: UnderstoodQuestion): boolean {
  const { personal } = phrasingFor(language);
  return wordsOf(text.replace(QUOTED, ' ')).some((word) => personal.has(fold(word.text)));
}

const QUOTED = /"[^"]{0,300}"|«[^»]{0,300}»|“[^”]{0,300}”/g;

function wantsAccount({ speaker, answerType }: UnderstoodQuestion): boolean {
  return speaker === null && (answerType === null || ACCOUNTS.has(answerType));
}

function oddsOf(signs: AnswerSigns, { bias, weights }: SignModel): number {
  let odds = bias;
  for (const name of Object.keys(weights) as (keyof AnswerSigns)[])
    odds += (weights[name] ?? 0) * signs[name];
  return odds;
}

function leadOf(one: RankedEvidence, ranked: readonly RankedEvidence[]): number {
  const rival = ranked.find(({ article }) => article !== one.article);
  return rival ? Math.min(1, (one.strength - rival.strength) / CLEAR_LEAD) : 0.5;
}

function focusOn(one: RankedEvidence, ranked: readonly RankedEvidence[]): number {
  const first = ranked.slice(0, FOCUS);
  return first.filter(({ article }) => article === one.article).length / first.length;
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

import type { Content } from '../../index/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import { overlaps, wordsOf } from '../../text/index.js';
import {
  confidenceIn,
  type Evidence,
  type RankedEvidence,
  type Ranking,
  SPEAKER_FIT,
} from '../evidence/index.js';
import { alsoInArticles } from './also-in-articles.js';
import { completeSentences } from './complete-sentences.js';
import { preferQuote, wantedBy } from './prefer-quote.js';
import { aboutWhomIsMeant, theirsFirst } from './theirs-first.js';

/** Evidence chosen to be shown, with the probability, 0 to 1, that it answers. */
export interface Choice extends Evidence {
  readonly probability: number;
  /** The numbers of other articles in which the same words stand. */
  readonly alsoIn: ReadonlySet<number>;
}

/** A further citation is shown where it answers with at least this probability in the first one's stead. */
const WORTH_SHOWING = 0.04;
/** … and with this one where neither it nor what stands around it holds a word of the topic. */
const WORTH_SHOWING_ASIDE = 0.15;
/** What the speaker meant says is on the topic where it holds this much of its words. */
const ON_TOPIC = 0.35;
/** A further citation may be this much weaker than the best, in log-odds. */
const BEHIND_BEST = 5;
/** A sentence is shown with its neighbour if that is no more than this much weaker. */
const BEHIND_NEIGHBOUR = 3;
/** White space between two sentences of a paragraph. */
const GAP = 3;
/** Two texts that share this much of the shorter one's words say the same. */
const SAME = 0.75;

/**
 * What is worth showing, best first: none overlaps another or repeats its words, none is much weaker than the
 * best; two neighbouring sentences become one. What stands word for word in several articles is shown once, with all of them.
 *
 * @param isListing show as many as there are, however weak
 * @param confidence how likely one of them answers; by the ranking, where it has them strongest first
 */
export function chooseCitations(
  ranking: Ranking,
  limit: number,
  content: Content,
  isListing: boolean,
  confidence = confidenceIn(ranking),
): Choice[] {
  const { question } = ranking;
  const ranked = theirsFirst(ranking, content);
  const wanted = wantedBy(question);
  const chosen: RankedEvidence[] = [];
  const best = ranked[0]?.strength ?? 0;
  for (const sentence of ranked) {
    const one = completeSentences(
      preferQuote(sentence, ranked, wanted),
      content,
      question.answerType !== null,
    );
    if (!isListing && one.strength < best - BEHIND_BEST) break;
    if (chosen.some((other) => isTaken(one, other, ranking, content))) continue;
    const neighbour = chosen.findIndex((other) => isNeighbour(other, one) && isOneSentence(other, content));
    if (neighbour >= 0) chosen[neighbour] = join(chosen[neighbour] as RankedEvidence, one);
    else if (chosen.length < limit && !chosen.some((other) => isRepeated(one, other, content)))
      chosen.push(one);
  }
  const choices = chosen.map((one) => ({ ...one, probability: confidence(one) }));
  const alsoIn = alsoInArticles(ranked, content);
  const isOfThem = aboutWhomIsMeant(chosen[0], question, content);
  // "Who criticised it?": where nobody speaks, nobody does.
  const tellsWho = (choice: Evidence) => wanted !== 'a speaker' || saidIn(choice, content).length > 0;
  return choices
    .filter(
      (choice, i) =>
        isListing || i === 0 || (isWorthShowing(choice, ranking) && isOfThem(choice) && tellsWho(choice)),
    )
    .map((choice) => ({ ...choice, alsoIn: alsoIn(choice) }));
}

/**
 * Whether a further citation earns its place beside the first: more on the topic by whom it asks for does, where it
 * holds the topic's own words; anything else must be likely enough to be the answer.
 */
export function isWorthShowing(
  choice: Pick<Choice, 'probability'> & RankedEvidence,
  { question }: Pick<Ranking, 'question'>,
): boolean {
  const isTheirs = isSaid(choice) && choice.features.speaker >= SPEAKER_FIT.stated;
  if (question.speaker && isTheirs && choice.features.own >= ON_TOPIC) return true;
  const isAside = choice.features.own === 0 && choice.features.around === 0;
  return choice.probability >= (isAside ? WORTH_SHOWING_ASIDE : WORTH_SHOWING);
}

/** Whether two sentences of a paragraph follow one another and the second is not much weaker. */
function isNeighbour(one: RankedEvidence, other: RankedEvidence): boolean {
  if (isSaid(one) || isSaid(other) || one.passage !== other.passage) return false;
  if (other.strength < one.strength - BEHIND_NEIGHBOUR) return false;
  const gap = one.start < other.start ? other.start - one.end : one.start - other.end;
  return gap >= 0 && gap <= GAP;
}

/** Whether one is no more to be shown where the other is. */
function isTaken(one: Evidence, other: Evidence, { question }: Ranking, content: Content): boolean {
  if (other.article === one.article && overlaps(other, one)) return true;
  if (!question.wantsEach) return false;
  const voices = voicesIn(one, content);
  const others = voicesIn(other, content);
  return voices.size > 0 && [...voices].every((voice) => others.has(voice));
}

/** Whose words a piece of evidence is, or holds. */
function voicesIn(one: Evidence, content: Content): ReadonlySet<string> {
  return new Set(saidIn(one, content).flatMap(({ speaker }) => speaker ?? []));
}

/** The words, quoted or reported, that a piece of evidence is, or holds. */
function saidIn(one: Evidence, content: Content): readonly (Quote | Statement)[] {
  const said = [...content.quotesIn(one.article), ...content.statementsIn(one.article)];
  return said.filter((words) => overlaps(words, one));
}

/** Whether it is shown under a speaker's name. */
function isSaid({ quote, statement }: Evidence): boolean {
  return quote !== null || statement !== null;
}

function isOneSentence({ passage, start, end }: RankedEvidence, content: Content): boolean {
  const sentences = content.passage(passage)?.sentences ?? [];
  return sentences.filter((sentence) => overlaps(sentence, { start, end })).length === 1;
}

function join(one: RankedEvidence, other: RankedEvidence): RankedEvidence {
  return { ...one, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function isRepeated(one: RankedEvidence, other: RankedEvidence, content: Content): boolean {
  const words = contentWords(one, content);
  const others = contentWords(other, content);
  const shorter = Math.min(words.size, others.size);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shorter > 0 && shared / shorter >= SAME;
}

function contentWords({ article, start, end }: RankedEvidence, content: Content): ReadonlySet<string> {
  const text = content.articles[article]?.text.slice(start, end) ?? '';
  return new Set(wordsOf(text).flatMap((word) => (word.text.length > 3 ? [word.text] : [])));
}

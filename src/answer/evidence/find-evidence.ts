import type { Content } from '../../index/index.js';
import type { PassageScore, QueryTerm, Searcher } from '../../search/index.js';
import type { Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { compareDates, type Order } from '../time/index.js';
import type { Credits } from './credits.js';
import type { Evidence } from './evidence.js';
import { gatherEvidence } from './gather-evidence.js';
import { SPEAKER_FIT, speakerFitOf } from './speaker-fit.js';
import { readTopic, type TopicReading } from './topic-reading.js';

/** Passages whose quotes and sentences are weighed. */
const POOL = 30;
/** Passages of the article of the best one, however few words of the question they hold themselves. */
const POOL_WITHIN = 8;
/** Passages of the article that the answer before showed first. */
const POOL_BEFORE = 10;
/** Paragraphs that quote the speaker meant come before equally good ones. */
const SPEAKER_BONUS = 0.2;

/** What a word of the speaker's name counts beside one of the topic, where paragraphs are searched. */
const SPEAKER_WEIGHT = 0.3;

/** Something that the answer before showed. */
export interface Shown extends Span {
  /** Position of its article. */
  readonly article: number;
  readonly speaker: string | null;
}

/** What evidence is wanted for. */
export interface EvidenceQuery {
  readonly question: UnderstoodQuestion;
  /** Unit vector of the question. */
  readonly vector: Float32Array;
  /** Positions of the only articles wanted, or null. */
  readonly articles: ReadonlySet<number> | null;
  /** Of somebody's words on whatever topic, these first; else the most fitting ones. */
  readonly order?: Order;
  /** What the answer before showed, best first; nothing where the question stands on its own. */
  readonly shown?: readonly Shown[];
  /** Sentences without a speaker will not do. */
  readonly onlyQuotes: boolean;
  /** This many ranked paragraphs at least. */
  readonly passages: number;
}

/** Where evidence is looked for. */
export interface Sources {
  readonly content: Content;
  readonly searcher: Searcher;
  readonly credits: Credits;
}

/** What the articles hold for a question. */
export interface Candidates {
  /** All that may be shown as its answer, in no order. */
  readonly evidence: readonly Evidence[];
  readonly topic: TopicReading;
  /** The best paragraphs, best first. */
  readonly passages: readonly PassageScore[];
}

/** What a question's words stand for: those of its topic, and with them the ones that name its speaker and what goes on. */
function termsOf(
  question: UnderstoodQuestion,
  searcher: Pick<Searcher, 'terms'>,
): Readonly<Record<'topic' | 'asked', readonly QueryTerm[]>> {
  const topic = searcher.terms(question.topic, question.language);
  const name = (question.speaker?.words ?? []).map((text) => ({ text, weight: SPEAKER_WEIGHT }));
  const about = question.goesOn?.about ?? [];
  return { topic, asked: [...topic, ...searcher.terms([...name, ...about], question.language)] };
}

/** Looks up what the words of a question stand for, and where that stands: both are kept until evidence is found. */
export function readAhead(question: UnderstoodQuestion, { terms, index }: Searcher): void {
  for (const { matches } of termsOf(question, { terms }).asked) {
    for (const term of matches.keys()) {
      index.passages.of(term);
      index.articles.of(term);
    }
  }
}

/** Searches, among the words of the speaker meant and everywhere, and takes the best paragraphs apart. */
export function findEvidence(query: EvidenceQuery, { content, searcher, credits }: Sources): Candidates {
  const { question, vector } = query;
  const { topic, asked } = termsOf(question, searcher);
  const search = searcher.search(asked, vector);
  const isWanted = (passage: number) =>
    query.articles === null || query.articles.has(content.articleOf(passage));
  const among = query.articles === null ? undefined : passagesOf(query.articles, content);
  const everywhere = search.best(Math.max(POOL, query.passages), among);
  const spoken = [...(question.speaker?.names ?? [])]
    .flatMap((speaker) => content.people.passagesOf(speaker))
    .filter(isWanted);
  const isListing = topic.length === 0 && question.speaker !== null;
  const heard = isListing && query.order ? firstInTime(spoken, query.order, content) : spoken;
  const bySpeaker = heard.length > 0 ? search.best(POOL, [...new Set(heard)]) : [];
  const articleBefore = query.articles === null ? query.shown?.[0]?.article : undefined;
  const before =
    articleBefore === undefined
      ? []
      : search.best(POOL_BEFORE, passagesOf(new Set([articleBefore]), content));
  const [best] = everywhere;
  const within = best ? search.best(POOL_WITHIN, content.passagesIn(content.articleOf(best.passage))) : [];
  const pool = new Map(
    [...bySpeaker, ...before, ...everywhere.slice(0, POOL), ...within].map((found) => [found.passage, found]),
  );
  const request = {
    question,
    terms: topic,
    counted: searcher.terms(question.counted, question.language),
    rarities: search.rarities,
    asked,
    vector,
    credits,
    articlesBefore: [...new Set(query.shown?.map(({ article }) => article))],
    ...(question.speaker ? { speakerFit: speakerFitOf(question.speaker, content, searcher) } : {}),
  };
  const gathered = gatherEvidence([...pool.values()], request, content, searcher);
  // Of whom the articles quote, whatever they say is asked for: nobody else's words stand in for theirs.
  const isQuoted = gathered.some(({ features }) => features.speaker === SPEAKER_FIT.quoted);
  const least = isQuoted ? SPEAKER_FIT.uncredited : SPEAKER_FIT.other;
  const evidence = gathered.filter(({ quote, statement, features }) =>
    query.onlyQuotes
      ? quote !== null || (statement !== null && features.speaker === SPEAKER_FIT.stated)
      : !isListing || features.speaker > least,
  );
  return {
    evidence,
    topic: readTopic(question, topic, search.rarities, searcher),
    passages: rankPassages(everywhere, new Set(spoken)),
  };
}

/** Those of the newest, or the oldest, articles. */
function firstInTime(passages: readonly number[], order: Order, content: Content): readonly number[] {
  const dateOf = (passage: number) => content.articles[content.articleOf(passage)]?.date;
  return [...passages].sort((a, b) => compareDates(dateOf(a), dateOf(b), order)).slice(0, POOL);
}

function passagesOf(articles: ReadonlySet<number>, content: Content): readonly number[] {
  return [...articles].flatMap((article) => content.passagesIn(article));
}

function rankPassages(passages: readonly PassageScore[], spoken: ReadonlySet<number>): PassageScore[] {
  return passages
    .map((found) => (spoken.has(found.passage) ? { ...found, score: found.score + SPEAKER_BONUS } : found))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

import type { Content } from '../index/content.js';
import type { QueryTerm } from '../search/query-terms.js';
import type { PassageScore, Searcher } from '../search/searcher.js';
import { type Evidence, gatherEvidence } from './evidence.js';
import { speakerFitOf } from './speaker-fit.js';
import type { UnderstoodQuestion } from './understood-question.js';
import type { Voices } from './voices.js';

/** Passages whose quotes and sentences are weighed. */
const POOL = 30;
/** Paragraphs that quote the speaker meant come before equally good ones. */
const SPEAKER_BONUS = 0.2;

/** What a word of the speaker's name counts beside one of the topic, where paragraphs are searched. */
const SPEAKER_WEIGHT = 0.3;

/** What evidence is wanted for. */
export interface Want {
  readonly question: UnderstoodQuestion;
  /** Unit vector of `searchText(question)`. */
  readonly vector: Float32Array;
  /** Position of the only article wanted, or null. */
  readonly article: number | null;
  /** Sentences without a speaker will not do. */
  readonly onlyQuotes: boolean;
  /** This many ranked paragraphs at least. */
  readonly passages: number;
}

/** Where evidence is looked for. */
export interface Sources {
  readonly content: Content;
  readonly searcher: Searcher;
  readonly voices: Voices;
}

/** What the articles hold for a question. */
export interface Findings {
  /** All that may be shown as its answer, in no order. */
  readonly evidence: readonly Evidence[];
  /** Share of the topic, words weighed by rarity, that the articles know at all, 0 to 1. */
  readonly known: number;
  /** The best paragraphs, best first. */
  readonly passages: readonly PassageScore[];
}

/** What is embedded of a question: the topic, whose words mean most; the whole question where it has none. */
export function searchText({ topic, text }: UnderstoodQuestion): string {
  return topic.length > 0 ? topic.map((word) => word.text).join(' ') : text;
}

/** Searches, among the words of the speaker meant and everywhere, and takes the best paragraphs apart. */
export function findEvidence(want: Want, { content, searcher, voices }: Sources): Findings {
  const { question, vector } = want;
  const topic = searcher.terms(question.topic, question.language);
  const name = (question.speaker?.words ?? []).map((text) => ({ text, weight: SPEAKER_WEIGHT }));
  const search = searcher.search([...topic, ...searcher.terms(name, question.language)], vector);
  const inArticle = want.article === null ? undefined : passagesOf(want.article, content);
  const everywhere = search.best(Math.max(POOL, want.passages), inArticle);
  const spoken = [...(question.speaker?.names ?? [])]
    .flatMap((speaker) => voices.get(speaker) ?? [])
    .filter((passage) => want.article === null || content.passages[passage]?.article === want.article);
  const bySpeaker = spoken.length > 0 ? search.best(POOL, [...new Set(spoken)]) : [];
  const pool = new Map([...bySpeaker, ...everywhere.slice(0, POOL)].map((found) => [found.passage, found]));
  const request = {
    question,
    terms: topic,
    rarities: search.rarities,
    vector,
    ...(question.speaker ? { speakerFit: speakerFitOf(question.speaker, content, searcher) } : {}),
  };
  const evidence = gatherEvidence([...pool.values()], request, content, searcher).filter(
    (one) => !want.onlyQuotes || one.quote !== null,
  );
  return {
    evidence,
    known: knownShare(topic, search.rarities),
    passages: rankPassages(everywhere, new Set(spoken)),
  };
}

function passagesOf(article: number, content: Content): number[] {
  return content.passages.flatMap((passage, number) => (passage.article === article ? [number] : []));
}

function knownShare(topic: readonly QueryTerm[], rarities: readonly number[]): number {
  const weight = (terms: readonly QueryTerm[]) =>
    terms.reduce((sum, term) => sum + term.weight * (rarities[topic.indexOf(term)] ?? 0), 0);
  const all = weight(topic);
  return all > 0 ? weight(topic.filter(({ by }) => by !== 'none')) / all : 0;
}

function rankPassages(passages: readonly PassageScore[], spoken: ReadonlySet<number>): PassageScore[] {
  return passages
    .map((found) => (spoken.has(found.passage) ? { ...found, score: found.score + SPEAKER_BONUS } : found))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

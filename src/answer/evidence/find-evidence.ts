import type { Content } from '../../index/index.js';
import type { PassageScore, Searcher } from '../../search/index.js';
import type { Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import type { Credits } from './credits.js';
import type { Evidence } from './evidence.js';
import { gatherEvidence } from './gather-evidence.js';
import { SPEAKER_FIT, speakerFitOf } from './speaker-fit.js';
import type { Voices } from './voices.js';

/** Passages whose quotes and sentences are weighed. */
const POOL = 30;
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
  /** Position of the only article wanted, or null. */
  readonly article: number | null;
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
  readonly voices: Voices;
  readonly credits: Credits;
}

/** What the articles hold for a question. */
export interface Candidates {
  /** All that may be shown as its answer, in no order. */
  readonly evidence: readonly Evidence[];
  /** How many words and phrases were searched for. */
  readonly terms: number;
  /** The best paragraphs, best first. */
  readonly passages: readonly PassageScore[];
}

/** Searches, among the words of the speaker meant and everywhere, and takes the best paragraphs apart. */
export function findEvidence(
  query: EvidenceQuery,
  { content, searcher, voices, credits }: Sources,
): Candidates {
  const { question, vector } = query;
  const topic = searcher.terms(question.topic, question.language);
  const name = (question.speaker?.words ?? []).map((text) => ({ text, weight: SPEAKER_WEIGHT }));
  const about = question.goesOn?.about ?? [];
  const asked = [...topic, ...searcher.terms([...name, ...about], question.language)];
  const search = searcher.search(asked, vector);
  const inArticle = query.article === null ? undefined : passagesOf(query.article, content);
  const everywhere = search.best(Math.max(POOL, query.passages), inArticle);
  const spoken = [...(question.speaker?.names ?? [])]
    .flatMap((speaker) => voices.get(speaker) ?? [])
    .filter((passage) => query.article === null || content.passages[passage]?.article === query.article);
  const bySpeaker = spoken.length > 0 ? search.best(POOL, [...new Set(spoken)]) : [];
  const articleBefore = query.article === null ? query.shown?.[0]?.article : undefined;
  const before =
    articleBefore === undefined ? [] : search.best(POOL_BEFORE, passagesOf(articleBefore, content));
  const pool = new Map(
    [...bySpeaker, ...before, ...everywhere.slice(0, POOL)].map((found) => [found.passage, found]),
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
  const isListing = topic.length === 0 && question.speaker !== null;
  const evidence = gatherEvidence([...pool.values()], request, content, searcher).filter(
    ({ quote, statement, features }) =>
      query.onlyQuotes
        ? quote !== null || (statement !== null && features.speaker === SPEAKER_FIT.stated)
        : !isListing || features.speaker > SPEAKER_FIT.other,
  );
  return {
    evidence,
    terms: topic.length,
    passages: rankPassages(everywhere, new Set(spoken)),
  };
}

function passagesOf(article: number, content: Content): number[] {
  return content.passages.flatMap((passage, number) => (passage.article === article ? [number] : []));
}

function rankPassages(passages: readonly PassageScore[], spoken: ReadonlySet<number>): PassageScore[] {
  return passages
    .map((found) => (spoken.has(found.passage) ? { ...found, score: found.score + SPEAKER_BONUS } : found))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

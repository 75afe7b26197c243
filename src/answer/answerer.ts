import type { Embedder } from '../embedding/embedder.js';
import { UsageError } from '../errors.js';
import type { Content } from '../index/content.js';
import type { PassageScore, Searcher } from '../search/searcher.js';
import { overlaps } from '../text/span.js';
import type { Answer, AskOptions, Citation, Outcome, PassageHit, QuoteFilter } from './answer.js';
import { chooseCitations, type Judged } from './choose-citations.js';
import { cite } from './cite.js';
import { gatherEvidence } from './evidence.js';
import { rolesOf } from './find-role.js';
import { isVerbatim } from './is-verbatim.js';
import { logOdds, probability, THRESHOLD } from './judge-evidence.js';
import { maySpeakFor } from './may-speak-for.js';
import { type QuoteHit, selectQuotes } from './select-quotes.js';
import { createSpeakerDirectory } from './speaker-directory.js';
import { type Understanding, understandQuestion } from './understand-question.js';
import type { UnderstoodQuestion } from './understood-question.js';

/** Answers questions from one content. */
export interface Answerer {
  /**
   * Citations that answer, or why there are none; the same question always gets the same answer.
   * @throws UsageError if it names an article that is not there.
   */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /**
   * The quotes a filter lets through: in article order, or best first where `about` is given.
   * @throws UsageError if it names an article that is not there.
   */
  quotes(filter?: QuoteFilter): Promise<readonly QuoteHit[]>;
}

export interface AnswererParts {
  readonly content: Content;
  readonly searcher: Searcher;
  readonly embedder: Embedder;
}

const CITATIONS = 3;
/** Passages whose quotes and sentences are weighed. */
const POOL = 30;

/** What is wanted of one question, defaults filled in. */
interface Want {
  readonly question: UnderstoodQuestion;
  /** Position of the only article wanted, or null. */
  readonly article: number | null;
  readonly onlyQuotes: boolean;
  readonly limit: number;
  readonly passages: number;
}

/** Everything found for one question. */
interface Findings {
  /** May answer, best first. */
  readonly judged: readonly Judged[];
  /** The best paragraphs, best first. */
  readonly passages: readonly PassageScore[];
}

/** An answerer over `content`, which `searcher` searches and `embedder` embedded. */
export function createAnswerer({ content, searcher, embedder }: AnswererParts): Answerer {
  const directory = createSpeakerDirectory(content);
  const known: Understanding = { content, searcher, directory, roles: rolesOf(content, searcher.index) };

  async function find(want: Want): Promise<Findings> {
    const { question } = want;
    const terms = searcher.terms(question.topic, question.language);
    const vector = (await embedder.embedQueries([searchText(question)])).data;
    const inArticle = (passage: number) =>
      want.article === null || content.passages[passage]?.article === want.article;
    const general = searcher.search({
      terms,
      vector,
      limit: Math.max(POOL, want.passages),
      accept: inArticle,
    });
    const spoken = passagesQuoting(question, content);
    const bySpeaker =
      spoken.size === 0
        ? []
        : searcher.search({
            terms,
            vector,
            limit: POOL,
            accept: (passage) => spoken.has(passage) && inArticle(passage),
          }).passages;
    const pool = new Map(
      [...bySpeaker, ...general.passages.slice(0, POOL)].map((found) => [found.passage, found]),
    );
    const request = { question, terms, rarities: general.rarities, vector };
    const judged = [...pool.values()]
      .flatMap((found) => gatherEvidence(found, request, content, searcher))
      .filter((evidence) => maySpeakFor(evidence, question, content) && (!want.onlyQuotes || evidence.quote))
      .map((evidence) => ({ ...evidence, odds: logOdds(evidence.features) }))
      .sort((a, b) => b.odds - a.odds || a.article - b.article || a.start - b.start);
    return { judged, passages: rankPassages(general.passages, spoken) };
  }

  return {
    async ask(text, options = {}) {
      const want = readOptions(text, options, known);
      const findings = await find(want);
      const seen = want.question.moreOf === null ? [] : await citedBefore(want.question.moreOf, options);
      const fresh = findings.judged.filter((one) => !seen.some((c) => isSame(c, one, content)));
      return answer(want, { ...findings, judged: fresh }, content);
    },
    async quotes(filter = {}) {
      const article = filter.article === undefined ? null : articleNamed(filter.article, content);
      const vector = filter.about ? (await embedder.embedQueries([filter.about])).data : null;
      return selectQuotes({ ...filter, article, vector }, known);
    },
  };

  async function citedBefore(question: string, options: AskOptions): Promise<readonly Citation[]> {
    const history = (options.history ?? []).slice(0, -1);
    const want = readOptions(question, { ...options, history }, known);
    return answer(want, await find(want), content).citations;
  }
}

function readOptions(text: string, options: AskOptions, known: Understanding): Want {
  return {
    question: understandQuestion(text, known, options.history, options.speaker),
    article: options.article === undefined ? null : articleNamed(options.article, known.content),
    onlyQuotes: options.speaker !== undefined,
    limit: options.limit ?? CITATIONS,
    passages: options.passages ?? 0,
  };
}

/** What is embedded: the topic, whose words mean most; the whole question where it has none. */
function searchText({ topic, text }: UnderstoodQuestion): string {
  return topic.length > 0 ? topic.map((word) => word.text).join(' ') : text;
}

function answer(want: Want, { judged, passages }: Findings, content: Content): Answer {
  const { question } = want;
  const best = judged[0];
  const isAnswered = best !== undefined && (isAnything(question) || probability(best.odds) >= THRESHOLD);
  const outcome: Outcome = isAnswered ? 'answered' : question.speaker ? 'speaker-silent' : 'not-found';
  const shown = isAnswered
    ? chooseCitations(judged, want.limit, content, isAnything(question))
    : chooseCitations(
        judged.filter(({ features }) => features.speaker === 1),
        want.limit,
        content,
        true,
      );
  const citations = shown.flatMap((one) => {
    const citation = cite(one, probability(one.odds), content);
    return citation && isVerbatim(citation, content) ? [citation] : [];
  });
  return {
    question: question.text,
    language: question.language,
    speaker: question.speaker && { name: question.speaker.name },
    outcome: isAnswered && citations.length === 0 ? 'not-found' : outcome,
    citations: citations.map((citation, i) => ({
      n: i + 1,
      ...citation,
      ...(isAnswered ? {} : { related: true as const }),
    })),
    ...(want.passages > 0 ? { passages: hits(passages.slice(0, want.passages), content) } : {}),
  };
}

/** Any words of the speaker will do: the question has no topic. */
function isAnything({ topic, speaker }: UnderstoodQuestion): boolean {
  return topic.length === 0 && speaker !== null;
}

function hits(passages: readonly PassageScore[], content: Content): PassageHit[] {
  return passages.flatMap(({ passage, score }) => {
    const place = content.passages[passage];
    const article = content.articles[place?.article ?? -1];
    return place && article
      ? [{ file: article.file, start: place.start, end: place.end, paragraph: place.number, score }]
      : [];
  });
}

/** Paragraphs that quote the speaker meant come before equally good ones. */
function rankPassages(passages: readonly PassageScore[], spoken: ReadonlySet<number>): PassageScore[] {
  const SPEAKER_BONUS = 0.2;
  return passages
    .map((found) => (spoken.has(found.passage) ? { ...found, score: found.score + SPEAKER_BONUS } : found))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** The passages that hold words of the speaker meant. */
function passagesQuoting({ speaker }: UnderstoodQuestion, content: Content): ReadonlySet<number> {
  const found = new Set<number>();
  if (!speaker || speaker.names.size === 0) return found;
  content.passages.forEach((passage, number) => {
    const quotes = content.quotes[passage.article] ?? [];
    if (
      quotes.some(
        (quote) => quote.speaker !== null && speaker.names.has(quote.speaker) && overlaps(quote, passage),
      )
    ) {
      found.add(number);
    }
  });
  return found;
}

function articleNamed(name: string, { articles }: Content): number {
  const number = articles.findIndex(({ id, file }) => id === name || file === name);
  if (number < 0) throw new UsageError(`There is no article "${name}". Run: verbatim articles`);
  return number;
}

function isSame(citation: Citation, evidence: Judged, content: Content): boolean {
  return content.articles[evidence.article]?.file === citation.file && overlaps(citation, evidence);
}

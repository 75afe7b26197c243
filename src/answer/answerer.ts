import type { Embedder } from '../embedding/embedder.js';
import type { Content } from '../index/content.js';
import { fullEffort } from '../search/query-terms.js';
import type { PassageScore, Searcher } from '../search/searcher.js';
import { overlaps } from '../text/span.js';
import type { Answer, AskOptions, Citation, Outcome, PassageHit, QuoteFilter } from './answer.js';
import { articleNamed } from './article-named.js';
import { checkHistory, checkQuestion } from './check-question.js';
import { chooseCitations } from './choose-citations.js';
import { cite } from './cite.js';
import { type Company, confidence, THRESHOLD } from './confidence.js';
import { creditsIn } from './credits.js';
import { findEvidence } from './find-evidence.js';
import { rolesOf } from './find-role.js';
import { isVerbatim } from './is-verbatim.js';
import { type Judged, judgeEvidence } from './judge-evidence.js';
import { isPartlyRead } from './question-words.js';
import { type QuoteHit, selectQuotes } from './select-quotes.js';
import { createSpeakerDirectory } from './speaker-directory.js';
import { understandQuestion } from './understand-question.js';
import type { Understanding } from './understanding.js';
import { voicesIn } from './voices.js';

/** Answers questions from one content. */
export interface Answerer {
  /**
   * Citations that answer, or why there are none; the same question always gets the same answer.
   * @throws UsageError if it names an article that is not there.
   */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /**
   * The quotes a filter lets through: in article order, or best first where `about` is given.
   * @throws UsageError if it names an article that is not there, or its topic or speaker is too long.
   */
  quotes(filter?: QuoteFilter): Promise<readonly QuoteHit[]>;
}

export interface AnswererParts {
  readonly content: Content;
  readonly searcher: Searcher;
  readonly embedder: Embedder;
  /** Evidence less likely to answer, 0 to 1, is not shown as an answer (`THRESHOLD`). */
  readonly threshold?: number;
}

const CITATIONS = 3;

/** What was found for a question. */
interface Judgement extends Company {
  /** The best paragraphs, best first. */
  readonly passages: readonly PassageScore[];
  /** Some of the question was not read (`Answer.partlyRead`). */
  readonly isPart: boolean;
}

/** An answerer over `content`, which `searcher` searches and `embedder` embedded. */
export function createAnswerer({
  content,
  searcher,
  embedder,
  threshold = THRESHOLD,
}: AnswererParts): Answerer {
  const directory = createSpeakerDirectory(content);
  const known: Understanding = { content, searcher, directory, roles: rolesOf(content, searcher.index) };
  const sources = {
    content,
    searcher,
    voices: voicesIn(content),
    credits: creditsIn(content, searcher.index),
  };
  const embed = async (text: string) => (await embedder.embedQueries([text])).data;

  async function judge(text: string, options: AskOptions): Promise<Judgement> {
    const effort = fullEffort();
    const asking = { ...known, searcher: searcher.forQuestion(effort) };
    const question = understandQuestion(text, asking, checkHistory(options.history), options.speaker);
    const want = {
      question,
      vector: await embed(question.text),
      article: options.article === undefined ? null : articleNamed(options.article, content),
      onlyQuotes: options.speaker !== undefined,
      passages: options.passages ?? 0,
    };
    const { evidence, ...rest } = findEvidence(want, { ...sources, searcher: asking.searcher });
    const isPart = isPartlyRead(text) || effort.left <= 0;
    return { question, judged: judgeEvidence(evidence), isPart, ...rest };
  }

  /** What the question that this one wants more of was answered with. */
  async function citedBefore(question: string, options: AskOptions): Promise<readonly Citation[]> {
    const history = (options.history ?? []).slice(0, -1);
    return answer(await judge(question, { ...options, history }), options, content, threshold).citations;
  }

  return {
    async ask(text, options = {}) {
      const judgement = await judge(text, options);
      const { moreOf } = judgement.question;
      const seen = moreOf === null ? [] : await citedBefore(moreOf, options);
      const judged = judgement.judged.filter(
        (one) => !seen.some((citation) => isSame(citation, one, content)),
      );
      return answer({ ...judgement, judged }, options, content, threshold);
    },
    async quotes(filter = {}) {
      const article = filter.article === undefined ? null : articleNamed(filter.article, content);
      const about = filter.about?.trim() ? checkQuestion(filter.about) : undefined;
      const vector = about === undefined ? null : await embed(about);
      return selectQuotes(
        { ...filter, article, vector },
        { ...known, searcher: searcher.forQuestion(fullEffort()) },
      );
    },
  };
}

function answer(judgement: Judgement, options: AskOptions, content: Content, threshold: number): Answer {
  const { question, judged, passages, isPart } = judgement;
  const limit = options.limit ?? CITATIONS;
  const wantsAnything = question.topic.length === 0 && question.speaker !== null;
  const best = judged[0];
  const isAnswered = best !== undefined && (wantsAnything || confidence(best, judgement) >= threshold);
  const shown = isAnswered
    ? chooseCitations(judgement, limit, content, wantsAnything)
    : chooseCitations({ ...judgement, judged: judged.filter(isBySpeaker) }, limit, content, true);
  const citations = shown.flatMap((one) => {
    const citation = cite(one, one.probability, content);
    return citation && isVerbatim(citation, content) ? [citation] : [];
  });
  const silence: Outcome = question.speaker ? 'speaker-silent' : 'not-found';
  return {
    question: question.text,
    language: question.language,
    speaker: question.speaker && { name: question.speaker.name },
    outcome: isAnswered && citations.length > 0 ? 'answered' : silence,
    citations: citations.map((citation, i) => ({
      n: i + 1,
      ...citation,
      ...(isAnswered ? {} : { related: true as const }),
    })),
    ...(isPart ? { partlyRead: true as const } : {}),
    ...(options.passages ? { passages: hits(passages.slice(0, options.passages), content) } : {}),
  };
}

function isBySpeaker({ features }: Judged): boolean {
  return features.speaker === 1;
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

function isSame(citation: Citation, evidence: Judged, content: Content): boolean {
  return content.articles[evidence.article]?.file === citation.file && overlaps(citation, evidence);
}

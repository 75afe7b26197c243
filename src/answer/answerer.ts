import type { Article } from '../articles/article.js';
import type { Embedder } from '../embedding/embedder.js';
import { UsageError } from '../errors.js';
import type { Content } from '../index/content.js';
import type { PassageScore, Searcher } from '../search/searcher.js';
import { detectQuestionLanguage } from '../text/language.js';
import { overlaps } from '../text/span.js';
import type { Answer, AskOptions, Citation, Outcome, PassageHit, QuoteFilter } from './answer.js';
import { chooseCitations } from './choose-citations.js';
import { cite } from './cite.js';
import { citeSummary } from './cite-summary.js';
import { type Company, confidence, THRESHOLD } from './confidence.js';
import { creditsIn } from './credits.js';
import { findEvidence } from './find-evidence.js';
import { rolesOf } from './find-role.js';
import { isVerbatim } from './is-verbatim.js';
import { type Judged, judgeEvidence } from './judge-evidence.js';
import { readMessage } from './read-message.js';
import { type Request, readRequest } from './read-request.js';
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
   * @throws UsageError if it names an article that is not there.
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
    const question = understandQuestion(text, known, options.history, options.speaker);
    const want = {
      question,
      vector: await embed(question.text),
      article: options.article === undefined ? null : articleNamed(options.article, content),
      onlyQuotes: options.speaker !== undefined,
      passages: options.passages ?? 0,
    };
    const { evidence, ...rest } = findEvidence(want, sources);
    return { question, judged: judgeEvidence(evidence), ...rest };
  }

  /** What the question that this one wants more of was answered with. */
  async function citedBefore(question: string, options: AskOptions): Promise<readonly Citation[]> {
    const history = (options.history ?? []).slice(0, -1);
    return answer(await judge(question, { ...options, history }), options, content, threshold).citations;
  }

  async function answerQuestion(question: string, options: AskOptions): Promise<Answer> {
    const judgement = await judge(question, options);
    const { moreOf } = judgement.question;
    const seen = moreOf === null ? [] : await citedBefore(moreOf, options);
    const judged = judgement.judged.filter((one) => !seen.some((citation) => isSame(citation, one, content)));
    return answer({ ...judgement, judged }, options, content, threshold);
  }

  /** The question before this one, answered once more: its citations tell who speaks and where. */
  function answerAgain({ history = [], ...options }: AskOptions): Promise<Answer> {
    return ask(history.at(-1) ?? '', { ...options, history: history.slice(0, -1) });
  }

  /** The article that is spoken of: the one named or searched for, else that of the answer before, else the only one. */
  async function articleMeant(topic: string | null, options: AskOptions): Promise<Article | null> {
    const { articles, passages } = content;
    if (options.article !== undefined) return articles[articleNamed(options.article, content)] ?? null;
    if (topic !== null) {
      const [best] = (await judge(topic, { passages: 1 })).passages;
      return articles[passages[best?.passage ?? -1]?.article ?? -1] ?? null;
    }
    if (articles.length === 1) return articles[0] ?? null;
    if (!options.history?.length) return null;
    const file = (await answerAgain(options)).citations[0]?.file;
    return articles.find((article) => article.file === file) ?? null;
  }

  async function ask(asked: string, given: AskOptions = {}): Promise<Answer> {
    const message = readMessage(asked);
    const { question } = message;
    const asks = (one: string, ...kinds: Request['for'][]) => kinds.includes(readRequest(one).for);
    const before = (given.history ?? [])
      .map((one) => readMessage(one).question)
      .filter((one) => one !== '' && !asks(one, 'source'));
    const reply = {
      question: asked,
      language: message.talkLanguage ?? detectQuestionLanguage(question, given.language),
    };
    const nothing = {
      ...reply,
      speaker: null,
      outcome: 'not-found' as const,
      citations: [],
      ...(given.passages ? { passages: [] } : {}),
    };
    const request = readRequest(message.text);
    if (request.for === 'source' && before.length > 0) {
      return { ...(await answerAgain({ ...given, history: before })), ...reply };
    }
    if (message.talk) return { ...nothing, talk: message.talk };
    if (request.for === 'summary') {
      const article = await articleMeant(request.topic, { ...given, history: before });
      return article
        ? { ...nothing, outcome: 'answered', citations: citeSummary(article) }
        : { ...nothing, talk: 'help' };
    }
    const history = before.filter((one) => !asks(one, 'summary'));
    return { ...(await answerQuestion(question, { ...given, history })), ...reply };
  }

  return {
    ask,
    async quotes(filter = {}) {
      const article = filter.article === undefined ? null : articleNamed(filter.article, content);
      const vector = filter.about ? await embed(filter.about) : null;
      return selectQuotes({ ...filter, article, vector }, known);
    },
  };
}

function answer(judgement: Judgement, options: AskOptions, content: Content, threshold: number): Answer {
  const { question, judged, passages } = judgement;
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
    speaker: question.speaker && {
      name: question.speaker.name,
      quoted: question.speaker.names.size > 0,
    },
    ...(question.topic.length > 0 ? { topic: question.topic.map(({ text: word }) => word) } : {}),
    outcome: isAnswered && citations.length > 0 ? 'answered' : silence,
    citations: citations.map((citation, i) => ({
      n: i + 1,
      ...citation,
      ...(isAnswered ? {} : { related: true as const }),
    })),
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

function articleNamed(name: string, { articles }: Content): number {
  const number = articles.findIndex(({ id, file }) => id === name || file === name);
  if (number < 0) throw new UsageError(`There is no article "${name}". Run: verbatim articles`);
  return number;
}

function isSame(citation: Citation, evidence: Judged, content: Content): boolean {
  return content.articles[evidence.article]?.file === citation.file && overlaps(citation, evidence);
}

import type { Article } from '../articles/index.js';
import type { Embedder } from '../embedding/embedder.js';
import type { Content } from '../index/content.js';
import { fullEffort } from '../search/query-terms.js';
import type { PassageScore, Searcher } from '../search/searcher.js';
import { atOnce, type Steps } from '../steps.js';
import { detectQuestionLanguage } from '../text/language.js';
import { overlaps } from '../text/span.js';
import type { Answer, AskOptions, Citation, Outcome, PassageHit, QuoteFilter } from './answer.js';
import { articleNamed } from './article-named.js';
import { checkHistory, checkQuestion } from './check-question.js';
import { chooseCitations } from './choose-citations.js';
import { cite } from './cite.js';
import { citeSummary } from './cite-summary.js';
import { THRESHOLD } from './confidence.js';
import { creditSteps } from './credits.js';
import { findEvidence } from './find-evidence.js';
import { roleSteps } from './find-role.js';
import { givenSpeaker } from './given-speaker.js';
import { isVerbatim } from './is-verbatim.js';
import { type Judged, judgeEvidence } from './judge-evidence.js';
import { isAnswered, type Judgement, wantsAnything } from './judgement.js';
import { phrasingFor } from './phrasing-for.js';
import { isPartlyRead, readPart } from './question-words.js';
import { quotesOnTopic } from './quotes-on-topic.js';
import { readMessage } from './read-message.js';
import { type Request, readRequest } from './read-request.js';
import { type QuoteHit, selectQuotes } from './select-quotes.js';
import { speakerDirectorySteps } from './speaker-directory.js';
import { understandQuestion } from './understand-question.js';
import type { Understanding } from './understanding.js';
import { voiceSteps } from './voices.js';

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

/** An answerer over `content`, which `searcher` searches and `embedder` embedded. */
export function createAnswerer(parts: AnswererParts): Answerer {
  return atOnce(answererSteps(parts));
}

/** The same in steps. */
export function* answererSteps({
  content,
  searcher,
  embedder,
  threshold = THRESHOLD,
}: AnswererParts): Steps<Answerer> {
  const directory = yield* speakerDirectorySteps(content);
  const roles = yield* roleSteps(content, searcher.index);
  const known: Understanding = { content, searcher, directory, roles };
  const voices = yield* voiceSteps(content);
  const credits = yield* creditSteps(content, searcher.index);
  const sources = { content, searcher, voices, credits };
  const embed = async (text: string) => (await embedder.embedQueries([text])).data;

  async function judge(
    text: string,
    options: AskOptions,
    onlyQuotes = options.speaker !== undefined,
  ): Promise<Judgement> {
    const effort = fullEffort();
    const asking = { ...known, searcher: searcher.forQuestion(effort) };
    const question = understandQuestion(text, asking, options.history, options.speaker);
    const want = {
      question,
      vector: await embed(readPart(question.text)),
      article: options.article === undefined ? null : articleNamed(options.article, content),
      onlyQuotes,
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
    const id = (await answerAgain(options)).citations[0]?.article.id;
    return articles.find((article) => article.id === id) ?? null;
  }

  async function ask(asked: string, given: AskOptions = {}): Promise<Answer> {
    const message = readMessage(asked);
    const { question } = message;
    const asks = (one: string, ...kinds: Request['for'][]) => kinds.includes(readRequest(one).for);
    const before = checkHistory(given.history)
      .map((one) => readMessage(one).question)
      .filter((one) => one !== '' && !asks(one, 'source'));
    const reply = {
      question: asked,
      language: message.talkLanguage ?? detectQuestionLanguage(readPart(question), given.language),
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
      const { speaker, article: name } = filter;
      const about = filter.about?.trim() ? checkQuestion(filter.about) : undefined;
      if (speaker !== undefined && about) {
        // A word or two do not tell their language: they are asked about in both.
        const asked = (['fr', 'en'] as const).map((language) =>
          judge(phrasingFor(language).askFor(givenSpeaker(speaker, known).name, about), filter, false),
        );
        return quotesOnTopic(await Promise.all(asked), threshold);
      }
      const article = name === undefined ? null : articleNamed(name, content);
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
  const answers = isAnswered(judgement, threshold);
  const shown = answers
    ? chooseCitations(judgement, limit, content, wantsAnything(judgement))
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
    outcome: answers && citations.length > 0 ? 'answered' : silence,
    citations: citations.map((citation, i) => ({
      n: i + 1,
      ...citation,
      ...(answers ? {} : { related: true as const }),
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

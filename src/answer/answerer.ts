import { type Article, articleNamed } from '../articles/index.js';
import type { Embedder, Reranker } from '../embedding/index.js';
import type { Content } from '../index/index.js';
import { oncePerList } from '../once-per-list.js';
import type { Quote, Statement } from '../quotes/index.js';
import { fullEffort, type Searcher } from '../search/index.js';
import type { Answer, AskOptions, QuoteFilter, Talk } from './answer.js';
import { articlesWanted } from './articles-wanted.js';
import { citeSummary } from './citation/index.js';
import { CITATIONS, composeAnswer } from './compose-answer.js';
import { type Findings, type Shown, THRESHOLD, UNASKED_THRESHOLD } from './evidence/index.js';
import { findAnswers } from './find-answers.js';
import { type Find, findInTime } from './find-in-time.js';
import { knowledgeOf } from './knowledge.js';
import {
  combineAnswers,
  shareLimit,
  splitQuestion,
  splitSpeakers,
  withoutLeadIn,
  withoutListOpening,
} from './parts/index.js';
import {
  checkHistory,
  checkQuestion,
  givenApart,
  type Message,
  phrasingFor,
  phrasingsOfAll,
  questionLanguage,
  type Request,
  readMessage,
  readRequest,
} from './question/index.js';
import { quotesOnTopic } from './quotes-on-topic.js';
import { rerankFindings } from './rerank-findings.js';
import { QUOTES, type QuoteHit, type Selected, STATEMENTS, selectQuotes } from './select-quotes.js';
import { compareDates } from './time/index.js';

/** How many are named where everybody is asked for, and no limit is given. */
const LISTED = 6;

/** A question that goes on from one that goes on, too ("more", "more"), and so on: so many are answered once more. */
const MOST_ANSWERED_AGAIN = 8;

/** Answers questions from one content. */
export interface Answerer {
  /**
   * Citations that answer, or why there are none; the same question always gets the same answer.
   * @throws UsageError if the question is empty or too long, or names an article that is not there.
   */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /**
   * The quotes a filter lets through: in article order, or best first where `about` is given.
   * @throws UsageError if it names an article that is not there, or its topic or speaker is too long.
   */
  quotes(filter?: QuoteFilter): Promise<readonly QuoteHit[]>;
  /** The statements that a filter lets through, in the same way. */
  statements(filter?: QuoteFilter): Promise<readonly QuoteHit<Statement>[]>;
}

export interface AnswererParts {
  readonly content: Content;
  readonly searcher: Searcher;
  readonly embedder: Embedder;
  /** Reads the strongest evidence once more before an answer is made of it. */
  readonly reranker?: Reranker;
  /** Evidence less likely to answer, 0 to 1, is not shown as an answer (`THRESHOLD`). */
  readonly threshold?: number;
  /** Told what the citations of an answer are chosen from, whenever some are. */
  readonly onFindings?: (findings: Findings) => void;
}

/** An answerer over `content`, which `searcher` searches and `embedder` embedded. */
export function createAnswerer({
  content,
  searcher,
  embedder,
  reranker,
  threshold = THRESHOLD,
  onFindings,
}: AnswererParts): Answerer {
  const knowledge = knowledgeOf(content, searcher);
  const embed = async (text: string) => (await embedder.embedQueries([text])).data;
  const find: Find = (question, options, manner) =>
    findAnswers(question, options, { knowledge, embed, ...manner });

  async function answerQuestion(question: string, options: AskOptions): Promise<Answer> {
    return (await answerAndShow(question, options, MOST_ANSWERED_AGAIN)).answer;
  }

  /**
   * The answer, and what "more" behind it does not want again: what it shows, and what it did not want itself.
   *
   * @param again how many of the questions before may be answered once more, for what they showed
   */
  async function answerAndShow(
    question: string,
    options: AskOptions,
    again: number,
  ): Promise<{ readonly answer: Answer; readonly shown: readonly Shown[] }> {
    const { history = [] } = options;
    const previous = history.at(-1);
    let before: Promise<readonly Shown[]> | null = null;
    const shownBefore = async () => {
      if (previous === undefined || again === 0) return [];
      before ??= answerAndShow(previous, { ...options, history: history.slice(0, -1) }, again - 1).then(
        ({ shown }) => shown,
      );
      return before;
    };
    const least = options.isUnasked ? Math.max(threshold, UNASKED_THRESHOLD) : threshold;
    const found = await findInTime(question, options, find, { shownBefore }, content, least);
    const findings = reranker ? await rerankFindings(found, reranker, content) : found;
    onFindings?.(findings);
    const answer = composeAnswer(findings, options, content, least);
    const unwanted = findings.question.goesOn?.without ? await shownBefore() : [];
    const isOver = unwanted.length > 0 && answer.citations.length === 0;
    return {
      answer: isOver ? { ...answer, nothingMore: true } : answer,
      shown: [...shownIn(answer, content), ...unwanted],
    };
  }

  /** Answers a question, or each of those that a message puts at once, or for each of the people that it names. */
  async function answerParts(
    message: string,
    options: AskOptions,
    own: Pick<Answer, 'question' | 'language'>,
  ): Promise<Answer> {
    const phrasing = phrasingFor(questionLanguage(message, knowledge, options.language));
    const question = withoutLeadIn(message, phrasing);
    const questions = splitQuestion(question, phrasing);
    if (questions.length > 1) {
      const { history = [] } = options;
      const asked = questions.map((part, i) => ({
        question: part,
        options: { ...options, history: [...history, ...questions.slice(0, i)] },
      }));
      return combineAnswers(own, 'question', await answerEach(asked));
    }
    const who = withoutListOpening(question, phrasing);
    if (who !== null) return { ...(await answerQuestion(who, { limit: LISTED, ...options })), ...own };
    const sides = options.speaker === undefined ? splitSpeakers(question, phrasing, knowledge) : [];
    if (sides.length > 1) {
      const asked = sides.map((side) => ({
        question: side.question,
        options: { ...options, speaker: side.speaker },
      }));
      return combineAnswers(own, 'speaker', await answerEach(asked));
    }
    return { ...(await answerQuestion(question, options)), ...own };
  }

  async function answerEach(
    asked: readonly { readonly question: string; readonly options: AskOptions }[],
  ): Promise<readonly Answer[]> {
    const limits = shareLimit(asked[0]?.options.limit ?? CITATIONS, asked.length);
    const answers: Answer[] = [];
    for (const [i, { question, options }] of asked.entries())
      answers.push(await answerQuestion(question, { ...options, limit: limits[i] ?? 1 }));
    return answers;
  }

  /** The question before this one, answered once more: its citations tell who speaks and where. */
  function answerAgain({ history = [], ...options }: AskOptions): Promise<Answer> {
    return reply(history.at(-1) ?? '', { ...options, history: history.slice(0, -1) });
  }

  /** The article that is spoken of: the one named or searched for, else that of the answer before, else the only one. */
  async function articleMeant(topic: string | null, options: AskOptions): Promise<Article | null> {
    const { articles } = content;
    if (options.article !== undefined) return articleNamed(options.article, articles);
    if (topic !== null) {
      const [best] = (await find(topic, { passages: 1 })).passages;
      return articles[content.articleOf(best?.passage ?? -1)] ?? null;
    }
    if (articles.length === 1) return articles[0] ?? null;
    if (!options.history?.length) return null;
    const id = (await answerAgain(options)).citations[0]?.article.id;
    return articles.find((article) => article.id === id) ?? null;
  }

  async function reply(asked: string, given: AskOptions): Promise<Answer> {
    const message = readMessage(asked);
    const { question } = message;
    const asks = (one: string, ...kinds: Request['for'][]) => kinds.includes(readRequest(one).for);
    const before = checkHistory(given.history)
      .map((one) => readMessage(one).question)
      .filter((one) => one !== '' && !asks(one, 'source', 'articles'));
    const own = {
      question: asked,
      language: message.talkLanguage ?? questionLanguage(question, knowledge, given.language),
    };
    const nothing = {
      ...own,
      speaker: null,
      outcome: 'not-found' as const,
      citations: [],
      ...(given.passages ? { passages: [] } : {}),
    };
    const request = readRequest(message.text);
    if (request.for === 'source' && before.length > 0) {
      return { ...(await answerAgain({ ...given, history: before })), ...own };
    }
    const talk = talkOf(message, request);
    if (talk) return { ...nothing, talk };
    if (request.for === 'summary') {
      const article = await articleMeant(request.topic, { ...given, history: before });
      return article
        ? { ...nothing, outcome: 'answered', citations: citeSummary(article) }
        : { ...nothing, talk: 'help' };
    }
    const history = before.filter((one) => !asks(one, 'summary'));
    return answerParts(question, { ...given, history }, own);
  }

  async function selectInOrder<Said extends Quote | Statement>(
    filter: QuoteFilter,
    selected: Selected<Said>,
  ): Promise<readonly QuoteHit<Said>[]> {
    const hits = await select(filter, selected);
    const dateOf = ({ article }: QuoteHit<Said>) => content.articles[article]?.date;
    return filter.latest ? [...hits].sort((a, b) => compareDates(dateOf(a), dateOf(b), 'newest')) : hits;
  }

  async function select<Said extends Quote | Statement>(
    filter: QuoteFilter,
    selected: Selected<Said>,
  ): Promise<readonly QuoteHit<Said>[]> {
    const { speaker } = filter;
    const about = filter.about?.trim() ? checkQuestion(filter.about) : undefined;
    if (speaker !== undefined && about) {
      const { name } = givenApart(speaker, knowledge);
      // A word or two do not tell their language: they are asked about in each.
      const asked = phrasingsOfAll().map(({ askFor }) =>
        findAnswers(askFor(name, about), filter, { knowledge, embed, onlyQuotes: false }),
      );
      return quotesOnTopic(await Promise.all(asked), threshold, selected);
    }
    const articles = articlesWanted(filter, content);
    const vector = about === undefined ? null : await embed(about);
    return selectQuotes(
      { ...filter, articles, vector },
      { ...knowledge, searcher: searcher.forQuestion(fullEffort()) },
      selected,
    );
  }

  return {
    ask: async (question, options = {}) => reply(checkQuestion(question), options),
    quotes: (filter = {}) => selectInOrder(filter, QUOTES),
    statements: (filter = {}) => selectInOrder(filter, STATEMENTS),
  };
}

/** What a message is where it asks nothing of what the articles say. */
function talkOf({ talk, question }: Message, { for: asked }: Request): Talk | null {
  return talk ?? (asked === 'articles' || readRequest(question).for === 'articles' ? 'articles' : null);
}

/** What an answer showed, with the places of its articles. */
function shownIn({ citations }: Answer, { articles }: Content): Shown[] {
  return citations.flatMap(({ article, start, end, speaker }) => {
    const place = placesOf(articles).get(article.id);
    return place === undefined ? [] : [{ article: place, start, end, speaker }];
  });
}

const placesOf = oncePerList(
  (articles: Content['articles']) => new Map(articles.map(({ id }, place) => [id, place])),
);

import type { Content } from '../index/index.js';
import { detectQuestionLanguage, fold } from '../text/index.js';
import type { Answer, AskOptions } from './answer.js';
import { type Findings, isAnswered } from './evidence/index.js';
import type { Manner } from './find-answers.js';
import { phrasingFor, readPart } from './question/index.js';
import {
  articlesWithin,
  hasDates,
  isAnyDated,
  type Order,
  type Period,
  readWhen,
  type When,
} from './time/index.js';

/** What was found for a question, and how that stands to the time that it asks for. */
export interface TimedFindings extends Findings {
  readonly period?: NonNullable<Answer['period']>;
  /** Absent where the strongest comes first. */
  readonly order?: Order;
}

/** Finds what answers a question. */
export type Find = (question: string, options: AskOptions, manner?: Manner) => Promise<Findings>;

/**
 * What answers a question that may tell when the words that it asks for were said. Its period is kept to where the articles
 * of that time answer; else they say it themselves, or it is told that they do not. The days of the options are kept to always.
 *
 * @param threshold what is less likely to answer, 0 to 1, does not
 */
export async function findInTime(
  question: string,
  options: AskOptions,
  find: Find,
  means: Manner,
  content: Content,
  threshold: number,
): Promise<TimedFindings> {
  const { history = [], today, latest } = options;
  const read = (text: string) => (today === undefined ? null : whenOf(text, today, content));
  const when = read(question);
  const asked = { ...options, history: history.map((one) => read(one)?.rest || one) };
  const order = latest ? 'newest' : (when?.order ?? null);
  const manner = { ...means, ...(order === null ? {} : { order }) };
  const kept = when === null ? await find(question, asked, manner) : await search(when);
  const found = isAnswered(kept, threshold) ? kept : { ...kept, ...(await daysMissed()) };
  return order === null ? found : { ...found, order };

  /** The days that the options keep to, where the articles of others answer. */
  async function daysMissed(): Promise<Pick<TimedFindings, 'period'>> {
    const { since, until, ...anyDay } = asked;
    if (since === undefined && until === undefined) return {};
    const isAnsweredThen = isAnswered(await find(when?.rest ?? question, anyDay, manner), threshold);
    return isAnsweredThen ? { period: { since: since ?? null, until: until ?? null, isMet: false } } : {};
  }

  async function search({ rest, period, isOfSaying, named }: When): Promise<TimedFindings> {
    if (period === null) return find(rest, asked, manner);
    const whole = isOfSaying ? null : await find(question, asked, manner);
    if (whole && isAnswered(whole, threshold) && isNamed(named, whole, content)) return whole;
    return (await searchWithin(period, rest)) ?? whole ?? elsewhere(period, rest, named);
  }

  async function searchWithin(period: Period, rest: string): Promise<TimedFindings | null> {
    if (articlesWithin(period, content.articles).size === 0) return null;
    const within = await find(rest, asked, { ...manner, within: period });
    return isAnswered(within, threshold) ? { ...within, period: { ...period, isMet: true } } : null;
  }

  /** An article of another day that itself tells of that time, else whatever answers the rest of the question. */
  async function elsewhere(period: Period, rest: string, named: readonly string[]): Promise<TimedFindings> {
    const whole = await find(question, asked, manner);
    const tellsOfIt = isAnswered(whole, threshold) && isNamed(named, whole, content);
    if (tellsOfIt || !hasDates(content.articles)) return whole;
    return { ...(await find(rest, asked, manner)), period: { ...period, isMet: false } };
  }
}

function whenOf(question: string, today: string, { articles }: Content): When | null {
  const part = readPart(question);
  const isDated = (stretch: Parameters<typeof isAnyDated>[0]) => isAnyDated(stretch, articles);
  return readWhen(part, phrasingFor(detectQuestionLanguage(part)), { today, isDated });
}

/** Whether the strongest evidence stands in a passage that itself names the time. */
function isNamed(named: readonly string[], { ranked }: Findings, content: Content): boolean {
  const [best] = ranked;
  const passage = content.passage(best?.passage ?? -1);
  if (!passage || named.length === 0) return false;
  const words = fold(content.articles[passage.article]?.text.slice(passage.start, passage.end) ?? '').split(
    /[^\p{L}\p{N}]+/u,
  );
  return named.every((word) => words.includes(word));
}

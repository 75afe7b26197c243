import { fullEffort } from '../search/index.js';
import type { AskOptions } from './answer.js';
import { articlesWanted } from './articles-wanted.js';
import { type Findings, findEvidence, rankEvidence } from './evidence/index.js';
import type { Knowledge } from './knowledge.js';
import { isPartlyRead, readPart, understandQuestion } from './question/index.js';
import type { Order, Period } from './time/index.js';

/** How answers are looked for. */
export interface Manner {
  /** Sentences without a speaker will not do. */
  readonly onlyQuotes?: boolean;
  /** Only in articles dated within these days. */
  readonly within?: Period;
  /** Of somebody's words on whatever topic, these first. */
  readonly order?: Order;
}

/**
 * Understands a question and finds what may answer it, strongest first.
 *
 * @param embed gives the unit vector of a text
 * @throws UsageError if it names an article that is not there
 */
export async function findAnswers(
  text: string,
  options: AskOptions,
  knowledge: Knowledge,
  embed: (text: string) => Promise<Float32Array>,
  { onlyQuotes = options.speaker !== undefined, within, order }: Manner = {},
): Promise<Findings> {
  const { history, speaker, passages = 0 } = options;
  const effort = fullEffort();
  const known = { ...knowledge, searcher: knowledge.searcher.forQuestion(effort) };
  const question = understandQuestion(text, known, history, speaker);
  const query = {
    question,
    vector: await embed(readPart(question.text)),
    articles: articlesWanted(options, known.content, within),
    onlyQuotes,
    ...(order ? { order } : {}),
    passages,
  };
  const { evidence, ...found } = findEvidence(query, known);
  const isPart = isPartlyRead(text) || effort.left <= 0;
  return { question, ranked: rankEvidence(evidence), isPart, ...found };
}

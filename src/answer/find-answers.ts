import { fullEffort } from '../search/index.js';
import type { AskOptions } from './answer.js';
import { articleNamed } from './article-named.js';
import { type Findings, findEvidence, rankEvidence } from './evidence/index.js';
import type { Knowledge } from './knowledge.js';
import { isPartlyRead, readPart, understandQuestion } from './question/index.js';

/**
 * Understands a question and finds what may answer it, strongest first.
 *
 * @param embed gives the unit vector of a text
 * @param onlyQuotes whether sentences without a speaker will not do
 * @throws UsageError if it names an article that is not there
 */
export async function findAnswers(
  text: string,
  { history, speaker, article, passages = 0 }: AskOptions,
  knowledge: Knowledge,
  embed: (text: string) => Promise<Float32Array>,
  onlyQuotes = speaker !== undefined,
): Promise<Findings> {
  const effort = fullEffort();
  const known = { ...knowledge, searcher: knowledge.searcher.forQuestion(effort) };
  const question = understandQuestion(text, known, history, speaker);
  const query = {
    question,
    vector: await embed(readPart(question.text)),
    article: article === undefined ? null : articleNamed(article, known.content),
    onlyQuotes,
    passages,
  };
  const { evidence, ...found } = findEvidence(query, known);
  const isPart = isPartlyRead(text) || effort.left <= 0;
  return { question, ranked: rankEvidence(evidence), isPart, ...found };
}

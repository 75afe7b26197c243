import { phrasingsOfAll } from './phrasing.js';
import { joinedWords, questionWords } from './question-words.js';

/**
 * What a message asks for:
 * - `source`: where the words of the answer before come from;
 * - `summary`: what an article is about, the one on `topic` where that is given;
 * - `articles`: which articles there are;
 * - `words`: anything else.
 */
export type Request =
  | { readonly for: 'source' | 'articles' | 'words' }
  | { readonly for: 'summary'; readonly topic: string | null };

/** Reads it off the words of the whole message, in any language: some are too short to tell which. */
export function readRequest(message: string): Request {
  for (const phrasing of phrasingsOfAll()) {
    const joined = joinedWords(questionWords(message, phrasing));
    if (phrasing.source.test(joined)) return { for: 'source' };
    const summary = phrasing.summary.exec(joined);
    const topic = Object.values(summary?.groups ?? {}).find((group) => group !== undefined);
    if (summary) return { for: 'summary', topic: topic ?? null };
    if (phrasing.articleList.test(joined)) return { for: 'articles' };
  }
  return { for: 'words' };
}

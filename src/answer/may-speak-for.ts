import type { Content } from '../index/content.js';
import { wordsOf } from '../search/words.js';
import { nameKey } from '../text/name-key.js';
import { overlaps } from '../text/span.js';
import type { Evidence } from './evidence.js';
import type { UnderstoodQuestion } from './understood-question.js';

/**
 * Whether the evidence can be shown for the speaker the question means: a quote only under the speaker whom
 * attribution gave it; a sentence only if it names the speaker, or holds words nobody was credited with in an
 * article that quotes the speaker, and never if it holds somebody else's words. Anything may where no
 * speaker is meant.
 */
export function maySpeakFor(evidence: Evidence, { speaker }: UnderstoodQuestion, content: Content): boolean {
  if (!speaker) return true;
  const { quote } = evidence;
  if (quote) return quote.speaker !== null && speaker.names.has(quote.speaker);
  const inArticle = content.quotes[evidence.article] ?? [];
  const held = inArticle.filter((other) => other.kind !== 'scare' && overlaps(other, evidence));
  if (held.some((other) => other.speaker !== null && !speaker.names.has(other.speaker))) return false;
  if (mentions(evidence, speaker.words, content)) return true;
  const isQuotedHere = inArticle.some((other) => other.speaker !== null && speaker.names.has(other.speaker));
  return isQuotedHere && held.some((other) => other.speaker === null);
}

/** Whether the span prints the last word of a name, in any spelling. */
function mentions({ article, start, end }: Evidence, name: readonly string[], content: Content): boolean {
  const text = content.articles[article]?.text.slice(start, end) ?? '';
  const surname = nameKey(name.at(-1) ?? '');
  return surname !== '' && wordsOf(text).some((word) => nameKey(word.text) === surname);
}

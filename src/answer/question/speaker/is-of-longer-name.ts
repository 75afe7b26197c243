import type { QuestionWord } from '../question-words.js';
import { findNameInArticles } from './find-name-in-articles.js';
import type { SpeakerMention } from './speaker-directory.js';
import type { Understanding } from './understanding.js';

/**
 * Whether a single word that names a speaker begins the name of somebody else whom the articles name: "Charlotte Hale" is
 * neither the city nor anybody else called Charlotte.
 */
export function isOfLongerName(
  { from, to }: SpeakerMention,
  words: readonly QuestionWord[],
  { content, searcher }: Pick<Understanding, 'content' | 'searcher'>,
): boolean {
  const next = words[to];
  if (to - from > 1 || !next || next.isStop || words[to - 1]?.followedBy.match(/[,:;?!(]/)) return false;
  const pair = [words[from]?.folded ?? '', next.folded];
  return findNameInArticles(pair, content, searcher) !== null;
}

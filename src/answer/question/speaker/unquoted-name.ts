import type { QuestionWord } from '../question-words.js';
import type { SpeakerMeant } from '../understood-question.js';
import { findNameInArticles } from './find-name-in-articles.js';
import { isOrdinaryWord } from './is-ordinary-word.js';
import type { WordRange } from './named-as-speaker.js';
import type { Understanding } from './understanding.js';

/** Somebody whom the articles name, or whom nobody has heard of, if these words can be a name. */
export function nameFromWords(
  { from, to }: WordRange,
  words: readonly QuestionWord[],
  isCommon: readonly boolean[],
  language: 'fr' | 'en',
  { content, searcher }: Pick<Understanding, 'content' | 'searcher'>,
): SpeakerMeant | null {
  const part = words.slice(from, to);
  if (part[0]?.isStop) return null;
  const name = findNameInArticles(
    part.map(({ folded }) => folded),
    content,
    searcher,
  );
  // Every first word is capitalised.
  const isTyped = ({ isCapitalised }: QuestionWord, i: number) => isCapitalised && from + i > 0;
  const isOrdinary = part.some(
    (word, i) => !isTyped(word, i) && isOrdinaryWord(word.folded, language, searcher.translation),
  );
  if (isOrdinary && !name?.includes(' ')) return null;
  const isUnheardOf =
    part.every(({ isCapitalised }, i) => isCapitalised || !isCommon[from + i]) &&
    (part[0]?.isCapitalised === true || !words[from - 1]?.isArticle);
  if (name === null && !isUnheardOf) return null;
  return {
    name: name ?? part.map(({ typed }) => typed).join(' '),
    names: new Set(),
    words: part.map(({ text }) => text),
  };
}

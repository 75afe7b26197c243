import type { Phrasing } from './phrasing.js';
import { joinedWords, type QuestionWord, questionWords } from './question-words.js';
import { type SpokenOf, whoFits } from './spoken-of.js';

/**
 * The words of a question with the names of whom its pronouns stand for in their place: "what did Anne Roux say" for
 * "what did she say". A pronoun that fits somebody whom the question itself names before it stands for them.
 *
 * @param own whom the question itself names
 * @param before whom the conversation spoke of, the likeliest first
 */
export function withNames(
  words: readonly QuestionWord[],
  own: readonly SpokenOf[],
  before: readonly SpokenOf[],
  phrasing: Phrasing,
): readonly QuestionWord[] {
  if (phrasing.impersonal.test(joinedWords(words))) return words;
  return words.flatMap((word, i) => {
    const pronoun = phrasing.pronouns.get(word.folded);
    if (
      !pronoun ||
      whoFits(
        pronoun,
        own.filter(({ at }) => at < i),
      )
    )
      return [word];
    const who = whoFits(pronoun, before);
    if (!who) return [word];
    const owns = phrasing.possessors.has(word.folded) && words[i + 1]?.isStop === false;
    const [mark = ''] = owns ? phrasing.possessives : [];
    const name = questionWords(mark === '' ? who.name : `${who.name}'${mark}`, phrasing);
    return name.map((part, n) => ({
      ...part,
      isGiven: true as const,
      followedBy: n === name.length - 1 ? word.followedBy : part.followedBy,
    }));
  });
}

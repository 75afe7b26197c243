import type { LexicalIndex } from '../../index/index.js';
import type { Phrasing } from './phrasing.js';
import { joinedWords, type QuestionWord } from './question-words.js';
import { describesSubject, type QuestionReading } from './speaker/index.js';

/** Whether a question asks for somebody's words though it names nobody: "who said …", "what do the farmers say", "reactions to …". */
export function asksForWordsOfSomebody(reading: QuestionReading, index: LexicalIndex): boolean {
  const { words, mentions, phrasing } = reading;
  if (phrasing.whoSaid.test(joinedWords(words)) || nounForWords(words, phrasing) !== null) return true;
  const hasVerb = words.some(({ folded }) => phrasing.speechVerbs.has(folded));
  return hasVerb && (mentions.length === 0 || describesSubject(reading, index));
}

/**
 * What calls words what is wanted, on a topic: "any | quotes | about …", "quelles | réactions | au …"; among bare keywords the first
 * or the last of them: "wolf shooting | reactions |".
 */
export function nounForWords(words: readonly QuestionWord[], phrasing: Phrasing): QuestionWord | null {
  const { speechNouns, about, prepositions } = phrasing;
  const isNoun = (word: QuestionWord | undefined) => word !== undefined && speechNouns.has(word.folded);
  const first = words.findIndex(({ isStop }) => !isStop);
  const opening = words[first];
  if (words.length > 1 && words.every(({ isStop }) => !isStop)) {
    return [opening, words.at(-1)].find(isNoun) ?? null;
  }
  const link = words[first + 1]?.folded ?? '';
  const isOnTopic = about.has(link) || prepositions.has(link);
  const hasTopic = words.slice(first + 2).some(({ isStop }) => !isStop);
  return opening && isNoun(opening) && isOnTopic && hasTopic ? opening : null;
}

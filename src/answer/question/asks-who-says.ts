import { languageOf } from '../../languages/index.js';
import { asksForWords, type Phrasing } from './phrasing.js';
import { joinedWords, type QuestionWord } from './question-words.js';
import type { SpeakerMention } from './speaker/index.js';

/** Words before the verb, at most. */
const LONGEST_SUBJECT = 8;

/**
 * Whether a question asks who says what: "which lawmaker warned that …", "qui a accusé …". Its first verb of speech is no
 * passive ("who was accused"), and nobody who might be its subject is named before it.
 */
export function asksWhoSays(
  words: readonly QuestionWord[],
  mentions: readonly SpeakerMention[],
  phrasing: Phrasing,
): boolean {
  const { language, auxiliaries, prepositions, asksSubject } = phrasing;
  const verb = words.findIndex(({ folded }) => asksForWords(folded, phrasing));
  if (verb <= 0 || verb > LONGEST_SUBJECT || !asksSubject.test(joinedWords(words))) return false;
  const { copulas, passive } = languageOf(language).attribution.grammar;
  const mayStandBefore = ({ text, folded, isStop, isArticle }: QuestionWord, i: number) => {
    if (copulas.has(text) || passive.has(text)) return false;
    return i === 0 || !isStop || isArticle || auxiliaries.has(folded) || prepositions.has(folded);
  };
  return words.slice(0, verb).every(mayStandBefore) && !mentions.some(({ from }) => from < verb);
}

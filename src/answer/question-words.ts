import { wordsOf } from '../search/words.js';
import { fold } from '../text/fold.js';
import { stopWords } from '../text/stop-words.js';
import type { Phrasing } from './phrasing.js';

/** A word of a question. */
export interface QuestionWord {
  /** Lower case, accents as typed. */
  readonly text: string;
  readonly folded: string;
  readonly typed: string;
  readonly isCapitalised: boolean;
  /** Carries no topic: an article, a pronoun, a question word. */
  readonly isStop: boolean;
  /** May stand before a name or a noun: an article, a possessive, a title. */
  readonly isArticle: boolean;
  /** The character after it, white space skipped: "," and ":" set a name off. */
  readonly followedBy: string;
}

/** The words of a question as its language sees them. */
export function questionWords(question: string, phrasing: Phrasing): QuestionWord[] {
  const stop = stopWords(phrasing.language);
  return wordsOf(question).map(({ text: lower, start, end }) => {
    const full = phrasing.shorthand.get(question.slice(start, end));
    const text = full ?? lower;
    const folded = fold(text);
    return {
      text,
      folded,
      typed: question.slice(start, end),
      isCapitalised: /^\p{Lu}/u.test(question.slice(start, end)),
      isStop: stop.has(folded) || phrasing.idle.has(folded) || phrasing.foreign.has(folded),
      isArticle: phrasing.articles.has(folded),
      followedBy: question.slice(end).trimStart().slice(0, 1),
    };
  });
}

/** The words folded, single spaces between them: what the patterns of a `Phrasing` are matched against. */
export function joinedWords(words: readonly QuestionWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

import { fold, type Span, stopWords, type Word, wordsOf } from '../../text/index.js';
import type { Phrasing } from './phrasing.js';

/** A word of a question, and where it stands in it. */
export interface QuestionWord extends Span {
  /** Lower case, accents as typed. */
  readonly text: string;
  readonly folded: string;
  readonly typed: string;
  readonly isCapitalised: boolean;
  /** Carries no topic: an article, a pronoun, a question word. */
  readonly isStop: boolean;
  /** May stand before a name or a noun: an article, a possessive, a title. */
  readonly isArticle: boolean;
  /** Stands in place of a pronoun: the conversation gave it, the question itself does not ask for it. */
  readonly isGiven?: true;
  /** The character after it, white space skipped: "," and ":" set a name off. */
  readonly followedBy: string;
}

/** No question that people ask has more words; what stands behind them is not read. */
const MOST_WORDS = 64;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 64;

/** Characters that are read: more than `MOST_WORDS` have in any text that people write. */
const MOST_CHARACTERS = 600;

/** What of a question is read: the whole of any that people ask. */
export function readPart(question: string): string {
  const part = question.slice(0, MOST_CHARACTERS);
  return part.slice(0, readableWords(part)[MOST_WORDS - 1]?.end);
}

/** Whether a question has more words than are read. */
export function isPartlyRead(question: string): boolean {
  return /[\p{L}\p{N}]/u.test(question.slice(readPart(question).length));
}

/** The words of a question as its language sees them, the first `MOST_WORDS`. */
export function questionWords(question: string, phrasing: Phrasing): QuestionWord[] {
  const stop = stopWords(phrasing.language);
  return readableWords(question.slice(0, MOST_CHARACTERS))
    .slice(0, MOST_WORDS)
    .map(({ text: lower, start, end }) => {
      const full = phrasing.shorthand.get(question.slice(start, end));
      const text = full ?? lower;
      const folded = fold(text);
      return {
        text,
        folded,
        start,
        end,
        typed: question.slice(start, end),
        isCapitalised: /^\p{Lu}/u.test(question.slice(start, end)),
        isStop: stop.has(folded) || phrasing.idle.has(folded) || phrasing.foreign.has(folded),
        isArticle: phrasing.articles.has(folded),
        followedBy: question.slice(end).trimStart().slice(0, 1),
      };
    });
}

function readableWords(question: string): Word[] {
  return wordsOf(question).filter(({ text }) => text.length <= LONGEST_WORD);
}

/** The words folded, single spaces between them: what the patterns of a `Phrasing` are matched against. */
export function joinedWords(words: readonly QuestionWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

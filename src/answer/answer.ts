import type { Article } from '../articles/index.js';
import type { ArticleLanguage, LanguageCode, Talk } from '../languages/index.js';
import type { Span } from '../text/index.js';

export type { PhrasedTalk, Talk } from '../languages/index.js';

/**
 * - `answered`: the citations answer;
 * - `speaker-silent`: the speaker meant says nothing on the topic (citations, if any, are `related`);
 * - `not-found`: the articles hold no answer; there is no citation.
 */
export type Outcome = 'answered' | 'speaker-silent' | 'not-found';

/** The article of a citation: who published it when and where, as far as it tells. */
export type CitedArticle = Pick<Article, 'id' | 'title' | 'url' | 'outlet' | 'date' | 'authors'>;

/** What an answer shows: `text` is exactly `article.text.slice(start, end)`. */
export interface Citation extends Span {
  /** Counted from 1, in the order shown. */
  readonly n: number;
  readonly text: string;
  /**
   * - `quote`: words between quotation marks;
   * - `reported`: a sentence of the article that reports what the speaker says, in the article's words;
   * - `passage`: a sentence of the article.
   */
  readonly kind: 'quote' | 'reported' | 'passage';
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly file: string;
  readonly paragraph: number | null;
  readonly article: CitedArticle;
  /** Other articles that print the same words, in the order of their rank; absent where none does. */
  readonly alsoIn?: readonly CitedArticle[];
  /** From 0 to 1: how well it answers. */
  readonly score: number;
  /** Set where the citation is another quote of a speaker who is silent on the topic. */
  readonly related?: true;
}

/** A ranked paragraph, for measuring search apart from answering. */
export interface PassageHit extends Span {
  readonly file: string;
  /** The id of its article. */
  readonly article: string;
  readonly paragraph: number | null;
  readonly score: number;
}

/** The answer to one question; also, as it stands, one line of `ask --json`. */
export interface Answer {
  readonly question: string;
  /** The question's, or the reader's (`AskOptions.language`) where the question is too short to tell. */
  readonly language: ArticleLanguage;
  /** The speaker understood from the question; `quoted` if some quote of the articles is credited to them. */
  readonly speaker: { readonly name: string; readonly quoted: boolean } | null;
  /** The words of the question that say what it is about, names and framing left out; absent where there are none. */
  readonly topic?: readonly string[];
  readonly outcome: Outcome;
  /** Present where the message is no question but talk; the outcome is then `not-found`. */
  readonly talk?: Talk;
  /** At most as many as asked for (3), best first. */
  readonly citations: readonly Citation[];
  /**
   * The days that the question, or its options, keep the articles to, both included, ISO 8601, null where they are open;
   * `isMet` is false where no article of them answers, and what is cited is of other days.
   */
  readonly period?: { readonly since: string | null; readonly until: string | null; readonly isMet: boolean };
  /**
   * Present where several questions were put at once, or one for the words of several people: the answer to each. The
   * citations are theirs.
   */
  readonly parts?: { readonly by: 'question' | 'speaker'; readonly answers: readonly Answer[] };
  /** Set where it asks for more, or for others, than was shown before, and there is nothing more. */
  readonly nothingMore?: true;
  /** Set where the question was longer, or held more misspelt words, than is read: what is cited may miss a part of it. */
  readonly partlyRead?: true;
  /** How likely the articles hold an answer, 0 to 1; absent where nothing was searched for. */
  readonly answerable?: number;
  /** Present where `passages` were asked for. */
  readonly passages?: readonly PassageHit[];
}

export interface AskOptions {
  /** Only quotes of this speaker (any alias or spelling). */
  readonly speaker?: string;
  /** Only this article (id or file name). */
  readonly article?: string;
  /** Earlier questions of the same conversation, oldest first. */
  readonly history?: readonly string[];
  /** Only articles dated from this day on, and up to this one, ISO 8601. */
  readonly since?: string;
  readonly until?: string;
  /** The newest words first. */
  readonly latest?: boolean;
  /** ISO 8601: what "last week" is told by. Without it a question's own words of time are read as any others. */
  readonly today?: string;
  /** At most this many citations, 1 to 10 (3). */
  readonly limit?: number;
  /** The reader's language, or their server's: the answer's where the question is too short to tell. */
  readonly language?: LanguageCode;
  /** Nobody asked by name: only what surely answers is shown. */
  readonly isUnasked?: boolean;
  /** Also return this many ranked paragraphs. */
  readonly passages?: number;
}

export interface QuoteFilter {
  readonly speaker?: string;
  readonly about?: string;
  readonly article?: string;
  /** Only of articles dated from this day on, and up to this one, ISO 8601. */
  readonly since?: string;
  readonly until?: string;
  /** The newest articles' first. */
  readonly latest?: boolean;
}

import type { Answer, AskOptions, QuoteFilter } from './answer/answer.js';
import type { Article } from './articles/article.js';
import type { IndexProgress } from './index/progress.js';
import type { Quote, Speaker } from './quotes/quote.js';

export type { AskOptions, QuoteFilter } from './answer/answer.js';
export type { IndexProgress } from './index/progress.js';

/** One line of `quotes --json`, with the article it stands in. */
export interface QuoteRecord {
  readonly quote: Quote;
  readonly text: string;
  readonly article: Article;
}

export interface SpeakerRecord extends Speaker {
  readonly quotes: number;
  readonly articles: number;
}

export interface IndexSummary {
  readonly articles: number;
  readonly paragraphs: number;
  readonly quotes: number;
  readonly speakers: number;
  readonly seconds: number;
  /** One line for each seed that could not be used. */
  readonly warnings: readonly string[];
}

/** The open library: what both faces, terminal and Discord, ask. */
export interface Library {
  /** @throws UsageError if the question is empty or too long, or names an article that is not there. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** Quotes in article order, or best first where `about` is given. */
  quotes(filter?: QuoteFilter): Promise<readonly QuoteRecord[]>;
  speakers(): readonly SpeakerRecord[];
  articles(): readonly Article[];
  status(): LibraryStatus;
  /** Builds a new index from the seeds and swaps it in; questions are answered from the old one until then. */
  rebuild(onProgress?: (progress: IndexProgress) => void): Promise<IndexSummary>;
  close(): Promise<void>;
}

export interface LibraryStatus {
  readonly model: string;
  /** Changes with every new index: buttons carry it to know whether they still fit. */
  readonly generation: string;
  readonly builtAt: Date;
  readonly articles: number;
  readonly paragraphs: number;
  readonly quotes: number;
  readonly speakers: number;
  /** One line for each seed that could not be used. */
  readonly warnings: readonly string[];
}

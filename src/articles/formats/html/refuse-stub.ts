import { SeedError } from '../../../errors.js';
import { ofEveryLanguage } from '../../../languages/index.js';
import type { MarkedBlock } from '../make-article.js';
import type { Run } from './flow.js';

/** What shows whether a page holds its article, or a message in its place. */
export interface PageShown {
  readonly source: string;
  readonly runs: readonly Run[];
  readonly blocks: readonly MarkedBlock[];
  /** Whether the page says so for search engines. */
  readonly isForSubscribers: boolean;
}

/** Words of the beginning that those who do not pay are shown. */
const MOST_OF_TEASER = 150;
/** An article that is read is longer than what is left of one behind a wall, or without its script. */
const MOST_OF_MESSAGE = 40;
const MOST_OF_SHELL = 25;

const WALLS = {
  subscribers: ofEveryLanguage(({ articles }) => [articles.walls.subscribers]),
  consent: ofEveryLanguage(({ articles }) => [articles.walls.consent]),
};

/**
 * @throws SeedError that names what stands in the place of the article: a paywall, a question for consent, a script that would
 * load it
 */
export function refuseStub(file: string, page: PageShown): void {
  const paragraphs = page.blocks.filter(({ kind }) => kind === 'body' || kind === 'standfirst');
  const words = countWords(paragraphs);
  const says = (patterns: readonly RegExp[]) =>
    page.runs.some(({ text }) => patterns.some((pattern) => pattern.test(text)));
  if (words < MOST_OF_TEASER && page.isForSubscribers) throw stub(file, words, 'the rest is for subscribers');
  if (words < MOST_OF_MESSAGE && says(WALLS.consent))
    throw stub(file, words, 'it stands behind a question for consent');
  if (words < MOST_OF_MESSAGE && says(WALLS.subscribers))
    throw stub(file, words, 'the rest is for subscribers');
  if (words < MOST_OF_SHELL && /<script\b/i.test(page.source))
    throw stub(file, words, 'a script loads the rest');
}

function countWords(paragraphs: readonly MarkedBlock[]): number {
  return paragraphs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

function stub(file: string, words: number, where: string): SeedError {
  return new SeedError(
    file,
    `holds ${words} ${words === 1 ? 'word' : 'words'} of its article, ${where}; open it in a browser, and save the article's words as a .txt file`,
  );
}

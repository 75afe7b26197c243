import type { Content } from '../../index/index.js';
import { remember } from '../../remember.js';
import { wordsOf } from '../../text/index.js';
import type { Evidence } from '../evidence/index.js';

/** Fewer words than these may be the same by chance. */
const FEWEST_SHARED = 4;

/**
 * Tells of a piece of evidence which other articles print it too, word for word, or more than it or all but its ends: a wire
 * in several papers. Their numbers, those first whose words stand first in `all`.
 */
export function alsoInArticles(
  all: readonly Evidence[],
  content: Content,
): (one: Evidence) => ReadonlySet<number> {
  const wordsIn = remember(({ article, start, end }: Evidence) =>
    paddedWords(content.articles[article]?.text.slice(start, end) ?? ''),
  );
  return (one) => {
    const words = wordsIn(one);
    const others = all.filter((other) => other.article !== one.article && isWithin(words, wordsIn(other)));
    return new Set(others.map(({ article }) => article));
  };
}

/** The words with a space before each and behind the last. */
function paddedWords(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.text)
    .join(' ')} `;
}

/** Whether the shorter of two lists of words stands in the other. */
function isWithin(words: string, others: string): boolean {
  const [shorter, longer] = words.length < others.length ? [words, others] : [others, words];
  return longer.includes(shorter) && shorter.split(' ').length - 2 >= FEWEST_SHARED;
}

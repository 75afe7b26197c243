import type { Content } from '../../index/index.js';
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
  const known = new Map<Evidence, readonly string[]>();
  const wordsIn = (one: Evidence): readonly string[] => {
    const words =
      known.get(one) ??
      wordsOf(content.articles[one.article]?.text.slice(one.start, one.end) ?? '').map(({ text }) => text);
    known.set(one, words);
    return words;
  };
  return (one) => {
    const words = wordsIn(one);
    const others = all.filter((other) => other.article !== one.article && isWithin(words, wordsIn(other)));
    return new Set(others.map(({ article }) => article));
  };
}

/** Whether the shorter of two lists of words stands in the other. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const [shorter, longer] = words.length < others.length ? [words, others] : [others, words];
  return shorter.length >= FEWEST_SHARED && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}

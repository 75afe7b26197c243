import type { Content } from '../index/content.js';
import { wordsOf } from '../search/words.js';
import { overlaps } from '../text/span.js';
import type { Evidence } from './evidence.js';
import { probability } from './judge-evidence.js';

/** Evidence with the log-odds that it answers. */
export interface Judged extends Evidence {
  readonly odds: number;
}

/** A further citation must be at least this likely, and not much less likely than the best. */
const WORTH_SHOWING = 0.25;
const BEHIND_BEST = 2;
/** Two texts that share this much of the shorter one's words say the same. */
const SAME = 0.75;

/**
 * The citations worth showing, best first: none overlaps another or repeats its words, and each is likely
 * enough beside the best.
 *
 * @param judged best first
 * @param isListing show as many as there are, however unlikely
 */
export function chooseCitations(
  judged: readonly Judged[],
  limit: number,
  content: Content,
  isListing: boolean,
): Judged[] {
  const chosen: { readonly one: Judged; readonly words: ReadonlySet<string> }[] = [];
  const best = judged[0]?.odds ?? 0;
  for (const one of judged) {
    if (chosen.length >= limit) break;
    const isWorth = probability(one.odds) >= WORTH_SHOWING && one.odds >= best - BEHIND_BEST;
    if (!isListing && chosen.length > 0 && !isWorth) break;
    if (chosen.some(({ one: other }) => other.article === one.article && overlaps(other, one))) continue;
    const words = contentWords(one, content);
    if (chosen.some((other) => isRepeated(words, other.words))) continue;
    chosen.push({ one, words });
  }
  return chosen.map(({ one }) => one);
}

function contentWords({ article, start, end }: Judged, content: Content): ReadonlySet<string> {
  const text = content.articles[article]?.text.slice(start, end) ?? '';
  return new Set(wordsOf(text).flatMap((word) => (word.text.length > 3 ? [word.text] : [])));
}

function isRepeated(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shorter = Math.min(words.size, others.size);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shorter > 0 && shared / shorter >= SAME;
}

import type { Content } from '../index/index.js';
import { isWorthShowing } from './citation/index.js';
import { confidenceIn, type Findings, wantsAnything } from './evidence/index.js';
import { compareDates, type Order } from './time/index.js';

/**
 * What was found, with what is worth showing first, by the dates of its articles: what has none comes behind. Of one date
 * the strongest comes first.
 */
export function inOrderOfTime(findings: Findings, order: Order, content: Content): Findings {
  const { ranked } = findings;
  const [best] = ranked;
  if (!best) return findings;
  const confidence = confidenceIn(findings);
  const isShown = (one: (typeof ranked)[number]) =>
    one === best ||
    wantsAnything(findings) ||
    isWorthShowing({ ...one, probability: confidence(one) }, findings);
  const dateOf = ({ article }: (typeof ranked)[number]) => content.articles[article]?.date;
  const shown = ranked.filter(isShown);
  const isFirst = new Set(shown);
  return {
    ...findings,
    ranked: [
      ...shown.sort((a, b) => compareDates(dateOf(a), dateOf(b), order)),
      ...ranked.filter((one) => !isFirst.has(one)),
    ],
  };
}

import type { Quote } from '../quotes/index.js';
import { isWorthShowing } from './choose-citations.js';
import { confidence } from './confidence.js';
import { isAnswered, type Judgement } from './judgement.js';
import { preferQuote } from './prefer-quote.js';
import type { QuoteHit } from './select-quotes.js';

/** A list holds what answers with at least this probability, besides what an answer shows. */
const WORTH_LISTING = 0.25;

/**
 * The quotes that answer a question for somebody's words, best first: at least those that its answer shows. None where
 * it has no answer.
 *
 * @param judgements what was found for it, put in one way or several
 */
export function quotesOnTopic(judgements: readonly Judgement[], threshold: number): QuoteHit[] {
  const best = new Map<Quote, { hit: QuoteHit; probability: number }>();
  for (const judgement of judgements) {
    if (!isAnswered(judgement, threshold)) continue;
    const [first, ...further] = judgement.judged.map((found) => {
      const one = preferQuote(found, judgement.judged);
      return { ...one, probability: confidence(one, judgement) };
    });
    if (!first) continue;
    const worthListing = further.filter(
      (one) => one.probability >= WORTH_LISTING || isWorthShowing(one, first, judgement),
    );
    for (const { article, quote, probability } of [first, ...worthListing]) {
      if (!quote || probability <= (best.get(quote)?.probability ?? 0)) continue;
      best.set(quote, { hit: { article, quote }, probability });
    }
  }
  return [...best.values()].sort((a, b) => b.probability - a.probability).map(({ hit }) => hit);
}

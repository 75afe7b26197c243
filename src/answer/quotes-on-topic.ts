import type { Quote } from '../quotes/quote.js';
import { WORTH_SHOWING } from './choose-citations.js';
import { confidence } from './confidence.js';
import { isAnswered, type Judgement } from './judgement.js';
import { preferQuote } from './prefer-quote.js';
import type { QuoteHit } from './select-quotes.js';

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
    for (const found of judgement.judged) {
      const one = preferQuote(found, judgement.judged);
      const probability = confidence(one, judgement);
      const { article, quote } = one;
      if (!quote || probability < WORTH_SHOWING || probability <= (best.get(quote)?.probability ?? 0))
        continue;
      best.set(quote, { hit: { article, quote }, probability });
    }
  }
  return [...best.values()].sort((a, b) => b.probability - a.probability).map(({ hit }) => hit);
}

import type { Quote, Statement } from '../quotes/index.js';
import { isWorthShowing, preferQuote } from './citation/index.js';
import { confidenceIn, type Findings, isAnswered } from './evidence/index.js';
import { hitKey, type QuoteHit, type Selected } from './select-quotes.js';

/** A list holds what answers with at least this probability, besides what an answer shows. */
const WORTH_LISTING = 0.25;

/**
 * The quotes, or the statements, that answer a question for somebody's words, best first: at least those that its answer shows. None where
 * it has no answer.
 *
 * @param found what was found for it, put in one way or several
 */
export function quotesOnTopic<Said extends Quote | Statement>(
  found: readonly Findings[],
  threshold: number,
  { saidBy }: Selected<Said>,
): QuoteHit<Said>[] {
  const best = new Map<string, { hit: QuoteHit<Said>; probability: number }>();
  for (const findings of found) {
    if (!isAnswered(findings, threshold)) continue;
    const confidence = confidenceIn(findings);
    const [first, ...further] = findings.ranked.map((piece) => {
      const one = saidBy(piece) ? piece : preferQuote(piece, findings.ranked, 'words');
      return { ...one, probability: confidence(one) };
    });
    if (!first) continue;
    const worthListing = further.filter(
      (one) => one.probability >= WORTH_LISTING || isWorthShowing(one, findings),
    );
    for (const { probability, ...piece } of [first, ...worthListing]) {
      const { article } = piece;
      const quote = saidBy(piece);
      if (!quote) continue;
      const hit = { article, quote };
      if (probability > (best.get(hitKey(hit))?.probability ?? 0))
        best.set(hitKey(hit), { hit, probability });
    }
  }
  return [...best.values()].sort((a, b) => b.probability - a.probability).map(({ hit }) => hit);
}

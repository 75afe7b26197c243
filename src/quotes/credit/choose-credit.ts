import { LEAST_CONFIDENCE, likeliest } from '../model/index.js';
import type { Candidate, Credit } from './credit.js';
import type { Quotation } from './quotation.js';

/**
 * The likeliest speaker, if there is one likely enough: what is known of it is of its likeliest candidate.
 *
 * @param probabilities how likely the quotation is nobody's, then how likely each candidate's
 */
export function chooseCredit(
  candidates: readonly Candidate[],
  probabilities: readonly number[],
  { index, sentence }: Quotation,
): Credit | null {
  const names = [null, ...candidates.map(({ resolution }) => resolution.entity.name)];
  const best = likeliest(probabilities, names);
  const candidate = best && candidates[best.at - 1];
  if (!candidate || best.confidence < LEAST_CONFIDENCE) return null;
  const { rule, resolution, mention, cue, aside, features, parts } = candidate;
  const { confidence } = best;
  const { paragraph } = sentence;
  return { rule, resolution, mention, cue, aside, features, parts, confidence, sentence: index, paragraph };
}

/** One of several readings, with how likely it and all that say the same are, from 0 to 1. */
export interface Likeliest {
  /** Position of the likeliest of those that say the same. */
  readonly at: number;
  readonly confidence: number;
}

/**
 * What several options together most likely say: those of one key say the same.
 *
 * @param probabilities how likely each is the right one, together 1
 * @param keys what each option says, in the same order; null of one that is not to be found
 */
export function likeliest(
  probabilities: readonly number[],
  keys: readonly (string | null)[],
): Likeliest | null {
  const byKey = new Map<string, Likeliest>();
  keys.forEach((key, at) => {
    if (key === null) return;
    const own = probabilities[at] ?? 0;
    const known = byKey.get(key) ?? { at, confidence: 0 };
    const isLikelier = own > (probabilities[known.at] ?? 0);
    byKey.set(key, { at: isLikelier ? at : known.at, confidence: known.confidence + own });
  });
  let best: Likeliest | null = null;
  for (const one of byKey.values()) if (!best || one.confidence > best.confidence) best = one;
  return best && { ...best, confidence: Math.min(1, best.confidence) };
}

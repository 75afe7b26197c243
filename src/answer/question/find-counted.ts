import type { SearchWord } from '../../search/index.js';
import type { Phrasing } from './phrasing.js';
import type { QuestionWord } from './question-words.js';

/** A noun with an adjective or another noun beside it: "contact tracing teams". */
const LONGEST = 3;

/**
 * What a question counts: "pupils" in "how many pupils will the school take", "nouveaux" and "cas" in "combien de
 * nouveaux cas": without grammar any of them may be the noun. Empty where it counts nothing, or people.
 */
export function findCounted(words: readonly QuestionWord[], phrasing: Phrasing): readonly SearchWord[] {
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (!phrasing.counts.has(`${words[i]?.folded} ${words[i + 1]?.folded}`)) continue;
    const following = words.slice(i + 2, i + 2 + LONGEST);
    const end = following.findIndex(({ isStop, folded }) => isStop || phrasing.typeWords.has(folded));
    const counted = end < 0 ? following : following.slice(0, end);
    if (counted.length > 0) return counted.map(({ text }) => ({ text, weight: 1 }));
  }
  return [];
}

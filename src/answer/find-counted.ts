import type { SearchWord } from '../search/query-terms.js';
import type { Phrasing } from './phrasing.js';
import type { QuestionWord } from './question-words.js';

/** What a question counts: "pupils" in "how many pupils will the school take"; null where it counts nothing. */
export function findCounted(words: readonly QuestionWord[], phrasing: Phrasing): SearchWord | null {
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (!phrasing.counts.has(`${words[i]?.folded} ${words[i + 1]?.folded}`)) continue;
    const counted = words[i + 2];
    if (counted && !counted.isStop && !phrasing.typeWords.has(counted.folded))
      return { text: counted.text, weight: 1 };
  }
  return null;
}

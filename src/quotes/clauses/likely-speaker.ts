import type { Mention } from '../phrases/index.js';
import { type LanguageData, mayBeSomebody } from '../words/index.js';

/** Whether the phrase is a name, a pronoun, or a description of people or of a body that speaks. */
export function isLikelySpeaker({ kind, name, head }: Mention, data: LanguageData): boolean {
  return kind === 'pronoun' || kind === 'latter' || name !== null || mayBeSomebody(head, data);
}

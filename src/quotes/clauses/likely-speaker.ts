import type { LanguageData } from '../language-data.js';
import { mayBeSomebody } from '../phrases/may-be-somebody.js';
import type { Mention } from '../phrases/mention.js';

/** Whether the phrase is a name, a pronoun, or a description of people or of a body that speaks. */
export function isLikelySpeaker({ kind, name, head }: Mention, data: LanguageData): boolean {
  return kind === 'pronoun' || kind === 'latter' || name !== null || mayBeSomebody(head, data);
}

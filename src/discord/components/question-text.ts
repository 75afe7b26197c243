import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import type { Catalogue } from '../catalogue/index.js';
import { label, unescapeMarkdown } from '../text/index.js';

/** Marks the component that repeats the question, so that a follow-up can read it back from the message. */
const QUESTION_COMPONENT = 7001;

const LONGEST = 400;

/** The question in small print, above its answer. */
export function questionText(question: string, words: Catalogue): APITextDisplayComponent {
  return {
    type: ComponentType.TextDisplay,
    id: QUESTION_COMPONENT,
    content: `-# ${words.quotation(label(question, LONGEST))}`,
  };
}

/** The question that `questionText` shows, or null if none of these components does. */
export function readQuestion(
  components: readonly { readonly type: number; readonly id?: number; readonly content?: string }[],
): string | null {
  const shown = components.find(({ id }) => id === QUESTION_COMPONENT)?.content;
  if (shown === undefined) return null;
  return unescapeMarkdown(shown.replace(/^-# /, '').replace(/^[“«]\s?|\s?[”»]$/gu, ''));
}

import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import type { Catalogue } from '../catalogue/index.js';
import { label, unescapeMarkdown } from '../text/index.js';

/** Marks the component that shows the topic of a list, so that its paging buttons can read it back. */
const TOPIC_COMPONENT = 7002;

/** Longest topic that a command takes. */
export const TOPIC_LIMIT = 200;

/**
 * The topic of a list of quotes. It is too long for a custom id; shown in the message itself it survives
 * restarts, and nothing a member wrote has to be stored.
 */
export function topicText(topic: string, words: Catalogue): APITextDisplayComponent {
  return {
    type: ComponentType.TextDisplay,
    id: TOPIC_COMPONENT,
    content: `-# ${words.quotes.about(words.quotation(label(topic, 2 * TOPIC_LIMIT + 2)))}`,
  };
}

/** The topic that `topicText` shows, or null if none of these components, or of those framed by them, does. */
export function readTopic(components: readonly Shown[]): string | null {
  const shown = components
    .flatMap((component) => [component, ...(component.components ?? [])])
    .find(({ id }) => id === TOPIC_COMPONENT)?.content;
  const quoted = shown?.match(/^[^“«]*[“«]\s?(.*?)\s?[”»]$/su)?.[1];
  return quoted === undefined ? null : unescapeMarkdown(quoted);
}

interface Shown {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly components?: readonly Shown[];
}

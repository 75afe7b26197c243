import { fold, isStopWord } from '../../text/index.js';

/** The words of a topic that somebody typed, without those that only join them. */
export function topicWords(topic: string): readonly string[] {
  return wordsOf(topic).filter((word) => !isStopWord(fold(word)));
}

/** The words of a topic that are no part of these names. */
export function withoutNames(topic: readonly string[], names: readonly string[]): readonly string[] {
  const named = new Set(names.flatMap(wordsOf).map(fold));
  return topic.filter((word) => !named.has(fold(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

import type { Content } from '../../index/content.js';
import type { LexicalIndex } from '../../search/lexical-index.js';
import type { Steps } from '../../steps.js';
import { fold } from '../../text/fold.js';
import { phrasingFor } from '../question/phrasing-for.js';
import { countWords } from './count-words.js';
import { topicsOf } from './topics-of.js';

/** What the quotes speak of: noun phrases in the articles' own words, those that most quotes speak of most first. */
export function* topicSteps(
  { articles, quotes, speakers }: Content,
  index: LexicalIndex,
): Steps<readonly string[]> {
  const names = new Set<string>();
  for (const { name } of speakers) {
    for (const word of fold(name).split(/[^\p{L}\p{N}]+/u)) names.add(word);
    yield;
  }
  const topics = new Map<string, { noun: string; weight: number }>();
  for (const [number, ofArticle] of quotes.entries()) {
    yield;
    const article = articles[number];
    if (!article || article.language === 'other') continue;
    const phrasing = phrasingFor(article.language);
    const counts = countWords(article.text);
    for (const quote of ofArticle) {
      if (quote.speaker === null || quote.kind === 'scare') continue;
      for (const { noun, weight } of topicsOf(quote, article, phrasing, index, counts)) {
        const key = fold(noun);
        if (names.has(key)) continue;
        const known = topics.get(key);
        topics.set(key, { noun: known?.noun ?? noun, weight: weight + (known?.weight ?? 0) });
      }
    }
  }
  return [...topics.values()].sort((a, b) => b.weight - a.weight).map(({ noun }) => noun);
}

import type { Article } from '../../articles/index.js';
import type { Content, LexicalIndex } from '../../index/index.js';
import type { Quote } from '../../quotes/index.js';
import type { Steps } from '../../steps.js';
import { fold } from '../../text/index.js';
import { phrasingFor } from '../question/index.js';
import { countWords } from './count-words.js';
import { type Topic, topicsOf } from './topics-of.js';

/** What the quotes speak of: noun phrases in the articles' own words, those that most quotes speak of most first. */
export function* topicSteps(content: Content, index: LexicalIndex): Steps<readonly string[]> {
  const names = new Set<string>();
  for (const { name } of content.people.quoted()) {
    for (const word of fold(name).split(/[^\p{L}\p{N}]+/u)) names.add(word);
    yield;
  }
  const topics = new Map<string, Pick<Topic, 'noun' | 'weight'>>();
  for (const [number, article] of content.articles.entries()) {
    yield;
    for (const { noun, weight } of topicsOfAll(content.quotesIn(number), article, index)) {
      const key = fold(noun);
      if (names.has(key)) continue;
      const known = topics.get(key);
      topics.set(key, { noun: known?.noun ?? noun, weight: weight + (known?.weight ?? 0) });
    }
  }
  return [...topics.values()].sort((a, b) => b.weight - a.weight).map(({ noun }) => noun);
}

/** The topics of an article's quotes whose speakers are known, one quote after the other. */
function topicsOfAll(quotes: readonly Quote[], article: Article, index: LexicalIndex): readonly Topic[] {
  const { language } = article;
  if (language === 'other') return [];
  const counts = countWords(article.text);
  return quotes.flatMap((quote) =>
    quote.speaker === null || quote.kind === 'scare'
      ? []
      : topicsOf(quote, article, phrasingFor(language), index, counts),
  );
}

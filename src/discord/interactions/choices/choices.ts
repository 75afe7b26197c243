import type { Suggestions } from '../../../reading/index.js';
import { articleKey } from './article-key.js';
import { type Choice, choiceOf } from './choice.js';

/** As many as Discord takes. */
const MOST_CHOICES = 25;

/** What members are offered while they type an option: at most 25 choices, best first. */
export interface Choices {
  speakers(typed: string): readonly Choice[];
  articles(typed: string): readonly Choice[];
  topics(typed: string): readonly Choice[];
}

/** The suggestions as choices of an option. */
export function choicesOf(suggestions: Suggestions): Choices {
  return {
    speakers: (typed) => choices(suggestions.speakers(typed), ({ name }) => choiceOf(name)),
    articles: (typed) =>
      choices(suggestions.articles(typed), (article) => choiceOf(article.title, articleKey(article))),
    topics: (typed) => choices(suggestions.topics(typed), (topic) => choiceOf(topic)),
  };
}

function choices<Item>(
  suggested: Iterable<Item>,
  choiceFor: (item: Item) => Choice | null,
): readonly Choice[] {
  const offered: Choice[] = [];
  for (const item of suggested) {
    const choice = choiceFor(item);
    if (choice !== null) offered.push(choice);
    if (offered.length === MOST_CHOICES) break;
  }
  return offered;
}

import type { Library } from '../../../library.js';
import { articleKey } from '../../lookup.js';
import { CHOICE_LIMIT, type Choice, choiceOf, MOST_CHOICES } from './choice.js';
import { type Candidate, candidate, suggest } from './suggest.js';

/** What members are offered while they type an option: at most 25 choices, best first. */
export interface Suggestions {
  /** Most quoted first; an alias ("Moscow", "le ministre") finds them too. */
  speakers(typed: string): readonly Choice[];
  /** By title or file name. */
  articles(typed: string): readonly Choice[];
  /** What the quotes speak of, most spoken of first. */
  topics(typed: string): readonly Choice[];
}

/** Suggestions out of the library, prepared once for each index. */
export function suggestionsOf(library: Library): Suggestions {
  let prepared = prepare(library);
  const current = () => {
    if (prepared.generation !== library.status().generation) prepared = prepare(library);
    return prepared;
  };
  const offer = (typed: string, candidates: readonly Candidate<Choice>[]) =>
    suggest(typed, candidates, MOST_CHOICES);
  return {
    speakers: (typed) => offer(typed, current().speakers),
    articles: (typed) => offer(typed, current().articles),
    topics: (typed) => offer(typed, current().topics),
  };
}

function prepare(library: Library) {
  return {
    generation: library.status().generation,
    speakers: [...library.speakers()]
      .sort((a, b) => b.quotes - a.quotes)
      .flatMap(({ name, aliases }) => offered(name, name.slice(0, CHOICE_LIMIT), [name, ...aliases])),
    articles: library
      .articles()
      .flatMap((article) => offered(article.title, articleKey(article), [article.title, article.id])),
    topics: library.topics().flatMap((topic) => offered(topic, topic.slice(0, CHOICE_LIMIT), [topic])),
  };
}

function offered(name: string, value: string, names: readonly string[]): readonly Candidate<Choice>[] {
  const choice = choiceOf(name, value);
  return choice === null ? [] : [candidate(choice, names)];
}

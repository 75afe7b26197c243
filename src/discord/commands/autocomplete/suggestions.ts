import type { Article } from '../../../articles/article.js';
import type { Library } from '../../../library.js';
import { fold } from '../../../text/fold.js';
import { articleKey } from '../../lookup.js';
import { CHOICE_LIMIT, type Choice, choiceOf, MOST_CHOICES } from './choice.js';
import { type Candidate, candidate, suggest } from './suggest.js';

/** What members are offered while they type an option: at most 25 choices, best first. */
export interface Suggestions {
  /** Most quoted first; an alias ("Moscow", "le ministre") finds them too. */
  speakers(typed: string): readonly Choice[];
  /** By title or file name. */
  articles(typed: string): readonly Choice[];
  /** The articles' sub-headings, then the words of their titles. */
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
    topics: topicsOf(library.articles()).flatMap((topic) =>
      offered(topic, topic.slice(0, CHOICE_LIMIT), [topic]),
    ),
  };
}

function offered(name: string, value: string, names: readonly string[]): readonly Candidate<Choice>[] {
  const choice = choiceOf(name, value);
  return choice === null ? [] : [candidate(choice, names)];
}

const SHORTEST_TOPIC = 5;

function topicsOf(articles: readonly Article[]): readonly string[] {
  const topics = new Map<string, string>();
  const add = (topic: string) => {
    const key = fold(topic);
    if (topic.length >= SHORTEST_TOPIC && !topics.has(key)) topics.set(key, topic);
  };
  for (const { paragraphs, text } of articles) {
    for (const { kind, start, end } of paragraphs) {
      if (kind === 'subhead') add(text.slice(start, end).replace(/(?<![\s.:])[\s.:]+$/, ''));
    }
  }
  for (const { title } of articles) for (const word of title.match(/[\p{L}\p{M}-]+/gu) ?? []) add(word);
  return [...topics.values()];
}

import type { Library } from '../../library.js';
import { inSlices, type Steps } from '../../steps.js';
import { articleKey } from './article-key.js';
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

/**
 * Suggestions out of the library, prepared once for each index: while those of a new one are being prepared, those of the
 * one before are offered.
 */
export async function suggestionsOf(library: Library): Promise<Suggestions> {
  let prepared = await prepare(library);
  let preparing = prepared.generation;
  const current = () => {
    const { generation } = library.status();
    if (preparing !== generation) {
      preparing = generation;
      void prepare(library).then((next) => {
        prepared = next;
      });
    }
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

async function prepare(library: Library) {
  const { generation } = library.status();
  const [speakers, articles, topics] = [library.speakers(), library.articles(), await library.topics()];
  return {
    generation,
    speakers: await offered(speakers, ({ name, aliases }) => [name, name, ...aliases]),
    articles: await offered(articles, (article) => [articleKey(article), article.title, article.id]),
    topics: await offered(topics, (topic) => [topic, topic]),
  };
}

/** @param describe what a choice gives the command, its name, and by what else it is found */
function offered<Item>(
  items: readonly Item[],
  describe: (item: Item) => readonly [value: string, ...names: string[]],
): Promise<readonly Candidate<Choice>[]> {
  return inSlices(offerSteps(items, describe));
}

function* offerSteps<Item>(
  items: readonly Item[],
  describe: (item: Item) => readonly [value: string, ...names: string[]],
): Steps<readonly Candidate<Choice>[]> {
  const candidates: Candidate<Choice>[] = [];
  for (const item of items) {
    const [value, ...names] = describe(item);
    const choice = choiceOf(names[0] ?? value, value.slice(0, CHOICE_LIMIT));
    if (choice !== null) candidates.push(candidate(choice, names));
    yield;
  }
  return candidates;
}

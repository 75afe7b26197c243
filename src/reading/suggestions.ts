import type { Article } from '../articles/index.js';
import type { Library, SpeakerRecord } from '../library.js';
import { inSlices, type Steps } from '../steps.js';
import { type Candidate, candidate, suggest } from './suggest.js';

/** What readers may mean while they type, best first; all of them, in the library's order, where nothing is typed. */
export interface Suggestions {
  /** By name; an alias ("Moscow", "le ministre") finds them too. */
  speakers(typed: string): Iterable<SpeakerRecord>;
  /** By title or id. */
  articles(typed: string): Iterable<Article>;
  /** What the quotes speak of. */
  topics(typed: string): Iterable<string>;
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
  return {
    speakers: (typed) => suggest(typed, current().speakers),
    articles: (typed) => suggest(typed, current().articles),
    topics: (typed) => suggest(typed, current().topics),
  };
}

async function prepare(library: Library) {
  const { generation } = library.status();
  const [speakers, articles, topics] = [library.speakers(), library.articles(), await library.topics()];
  return {
    generation,
    speakers: await inSlices(candidateSteps(speakers, ({ name, aliases }) => [name, ...aliases])),
    articles: await inSlices(candidateSteps(articles, ({ title, id }) => [title, id])),
    topics: await inSlices(candidateSteps(topics, (topic) => [topic])),
  };
}

function* candidateSteps<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Steps<readonly Candidate<Item>[]> {
  const candidates: Candidate<Item>[] = [];
  for (const item of items) {
    candidates.push(candidate(item, namesOf(item)));
    yield;
  }
  return candidates;
}

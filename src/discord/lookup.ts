import { createHash } from 'node:crypto';
import { type Article, findArticles } from '../articles/index.js';
import type { Library, SpeakerRecord } from '../library.js';
import { oncePerList } from '../once-per-list.js';
import { fold } from '../text/fold.js';

const LONGEST_ID = 80;

/** What stands for an article in a command's option: its id, or a digest of it where that is too long. */
export function articleKey({ id }: Article): string {
  return id.length <= LONGEST_ID
    ? id
    : `sha:${createHash('sha256').update(id).digest('base64url').slice(0, 16)}`;
}

const articlesByKey = oncePerList((articles: readonly Article[]) =>
  firstOf(articles, (one) => [articleKey(one)]),
);

/** The article meant by an option: its key, id or file name, or its title however it is typed. */
export function findArticle(library: Library, typed: string): Article | null {
  const articles = library.articles();
  const chosen = articles[articlesByKey(articles).get(typed) ?? -1];
  return chosen ?? findArticles(articles, typed)[0] ?? null;
}

const speakersByName = oncePerList((speakers: readonly SpeakerRecord[]) =>
  firstOf(speakers, ({ name }) => [fold(name)]),
);
const speakersByBeginning = oncePerList((speakers: readonly SpeakerRecord[]) =>
  firstOf(speakers, ({ name }) => [name.slice(0, 100)]),
);
const speakersByAlias = oncePerList((speakers: readonly SpeakerRecord[]) =>
  firstOf(speakers, ({ aliases }) => aliases.map(fold)),
);

/** Position of a speaker in `library.speakers()` by name or alias, or null. */
export function speakerPosition(library: Library, typed: string): number | null {
  const speakers = library.speakers();
  const wanted = fold(typed).trim();
  const named = speakersByName(speakers).get(wanted) ?? Number.POSITIVE_INFINITY;
  const begun = speakersByBeginning(speakers).get(typed) ?? Number.POSITIVE_INFINITY;
  const exact = Math.min(named, begun);
  return Number.isFinite(exact) ? exact : (speakersByAlias(speakers).get(wanted) ?? null);
}

/** For each key, the position of the first item that has it. */
function firstOf<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, number> {
  const first = new Map<string, number>();
  for (const [position, item] of items.entries()) {
    for (const key of keysOf(item)) if (!first.has(key)) first.set(key, position);
  }
  return first;
}

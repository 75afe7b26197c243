import { addTo } from '../../add-to.js';
import { nameIndexSteps, type Speaker, speakerRole } from '../../speakers/index.js';
import type { Steps } from '../../steps.js';
import { contentWords } from '../../text/index.js';
import type { People, SpeakerRecord } from '../ports/index.js';
import type { ContentLists } from './content-lists.js';
import { type Told, toldSteps } from './told.js';

/** As `localeCompare` does, many times as fast. */
const IN_FRENCH = new Intl.Collator('fr');

/** The people of articles that are whole in memory. */
export function* peopleSteps(lists: ContentLists): Steps<People> {
  const { speakers } = lists;
  const byName = yield* toldSteps(lists);
  const quotesOf = (name: string) => byName.get(name)?.quotes ?? 0;
  const names = yield* nameIndexSteps(speakers, quotesOf);
  let byWord: ReadonlyMap<string, readonly Speaker[]> | undefined;
  let records: readonly SpeakerRecord[] | undefined;
  let size = 0;
  for (const { quotes } of byName.values()) if (quotes > 0) size += 1;
  return {
    size,
    names,
    quoted() {
      records ??= recordsOf([...byName.values()]);
      return records;
    },
    find: (name) => byName.get(name)?.speaker,
    quotesOf,
    articlesQuoting: (name) => byName.get(name)?.quoting ?? [],
    articlesReporting: (name) => byName.get(name)?.reporting ?? [],
    passagesOf: (name) => byName.get(name)?.passages ?? [],
    mentionsOf: (name) => [...new Set(byName.get(name)?.mentions)],
    calledWith(word) {
      byWord ??= byWordsOf([...byName.values()]);
      return byWord.get(word) ?? [];
    },
  };
}

function recordsOf(people: readonly Told[]): SpeakerRecord[] {
  return people
    .flatMap((told) => (told.quotes > 0 ? [recordOf(told)] : []))
    .sort((a, b) => b.quotes - a.quotes || IN_FRENCH.compare(a.name, b.name));
}

function recordOf({ speaker, quotes, quoting, mentions }: Told): SpeakerRecord {
  let role: string | null | undefined;
  return {
    ...speaker,
    quotes,
    articles: quoting.length,
    // Few are ever looked at.
    get role() {
      if (role === undefined) role = speakerRole(speaker, mentions);
      return role;
    },
  };
}

function byWordsOf(people: readonly Told[]): ReadonlyMap<string, readonly Speaker[]> {
  const byWord = new Map<string, Speaker[]>();
  for (const { speaker, mentions } of people) {
    const words = [speaker.name, ...speaker.aliases, ...mentions].flatMap(contentWords);
    for (const word of new Set(words)) addTo(byWord, word, speaker);
  }
  return byWord;
}

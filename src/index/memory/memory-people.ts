import { addTo } from '../../add-to.js';
import { type NameTable, nameIndexSteps, nameTableSteps, type Speaker } from '../../speakers/index.js';
import type { Steps } from '../../steps.js';
import { contentWords } from '../../text/index.js';
import type { People, SpeakerRecord } from '../ports/index.js';
import { compareQuoted, speakerRecord } from '../speaker-record.js';
import type { ContentLists } from './content-lists.js';
import { type Told, toldSteps } from './told.js';

/** People who are whole in memory, with all that is known of them. */
export interface MemoryPeople extends People {
  readonly told: ReadonlyMap<string, Told>;
  readonly table: NameTable;
  /** Whom the articles name or call by each word. */
  byWord(): ReadonlyMap<string, readonly Speaker[]>;
}

/** The people of articles that are whole in memory. */
export function* peopleSteps(lists: ContentLists): Steps<MemoryPeople> {
  const told = yield* toldSteps(lists);
  const quotesOf = (name: string) => told.get(name)?.quotes ?? 0;
  const table = yield* nameTableSteps(lists.speakers, quotesOf);
  let words: ReadonlyMap<string, readonly Speaker[]> | undefined;
  let records: readonly SpeakerRecord[] | undefined;
  let size = 0;
  for (const { quotes } of told.values()) if (quotes > 0) size += 1;
  const byWord = () => {
    words ??= wordsOf([...told.values()]);
    return words;
  };
  return {
    told,
    table,
    byWord,
    size,
    names: yield* nameIndexSteps(table),
    quoted() {
      records ??= recordsOf([...told.values()]);
      return records;
    },
    find: (name) => told.get(name)?.speaker,
    quotesOf,
    articlesQuoting: (name) => told.get(name)?.quoting ?? [],
    articlesReporting: (name) => told.get(name)?.reporting ?? [],
    passagesOf: (name) => told.get(name)?.passages ?? [],
    mentionsOf: (name) => [...new Set(told.get(name)?.mentions)],
    calledWith: (word) => byWord().get(word) ?? [],
  };
}

function recordsOf(people: readonly Told[]): SpeakerRecord[] {
  return people
    .flatMap(({ speaker, quotes, quoting, mentions }) =>
      quotes > 0 ? [speakerRecord(speaker, { quotes, articles: quoting.length }, () => mentions)] : [],
    )
    .sort(compareQuoted);
}

function wordsOf(people: readonly Told[]): ReadonlyMap<string, readonly Speaker[]> {
  const byWord = new Map<string, Speaker[]>();
  for (const { speaker, mentions } of people) {
    const words = [speaker.name, ...speaker.aliases, ...new Set(mentions)].flatMap(contentWords);
    for (const word of new Set(words)) addTo(byWord, word, speaker);
  }
  return byWord;
}

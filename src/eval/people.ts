import type { Speaker } from '../speakers/index.js';
import type { GoldPeople, GoldPerson } from './gold-people.js';
import { isAmong, isNamed } from './same-person.js';

/** An article with who speaks in it by its annotation, and whom the engine lists for it. */
export interface ScoredPeople {
  readonly gold: GoldPeople;
  readonly found: readonly Speaker[];
}

export interface PeopleReport {
  readonly articles: number;
  /** Everybody who speaks by the annotation, and of them those who are listed. */
  readonly speakers: number;
  readonly listed: number;
  /** The names that only look like a speaker's, and of them those that are listed. */
  readonly notSpeakers: number;
  readonly wronglyListed: number;
  readonly errors: readonly PeopleError[];
}

export interface PeopleError {
  readonly type: 'not listed' | 'wrongly listed';
  readonly doc: string;
  readonly name: string;
  /** What the article calls who is not listed, or the entry of the list that should not be there. */
  readonly detail: string | null;
}

/** Counts who is listed of those who speak, and of those who only look like it. */
export function scorePeople(documents: readonly ScoredPeople[]): PeopleReport {
  const missing = documents.flatMap(notListed);
  const wrong = documents.flatMap(wronglyListed);
  const speakers = documents.reduce((sum, { gold }) => sum + gold.speakers.length, 0);
  return {
    articles: documents.length,
    speakers,
    listed: speakers - missing.length,
    notSpeakers: documents.reduce((sum, { gold }) => sum + gold.notSpeakers.length, 0),
    wronglyListed: wrong.length,
    errors: [...missing, ...wrong],
  };
}

function notListed({ gold: { doc, speakers }, found }: ScoredPeople): PeopleError[] {
  return speakers
    .filter((person: GoldPerson) => !isAmong(person, found))
    .map(({ name, role }) => ({ type: 'not listed', doc, name, detail: role }));
}

function wronglyListed({ gold: { doc, notSpeakers }, found }: ScoredPeople): PeopleError[] {
  return notSpeakers.flatMap((name) => {
    const entry = found.find((speaker) => isNamed(name, speaker));
    return entry ? [{ type: 'wrongly listed', doc, name, detail: entry.name }] : [];
  });
}

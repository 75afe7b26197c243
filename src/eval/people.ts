import type { Speaker } from '../speakers/index.js';
import type { GoldPeople, GoldPerson } from './gold-people.js';
import { isAmong, isNamed } from './same-person.js';

/** An article with who speaks in it by its annotation, and whom the engine lists for it. */
export interface ScoredPeople {
  readonly gold: GoldPeople;
  /** Who is credited with a quotation in it. */
  readonly quoted: readonly Speaker[];
  /** Who is the source of a statement in it. */
  readonly reported: readonly Speaker[];
}

export interface PeopleReport {
  readonly articles: number;
  /** Everybody who speaks by the annotation, and of them those who are listed. */
  readonly speakers: number;
  readonly listed: number;
  /** Those listed for a quotation, and those for a statement; many are both. */
  readonly listedByQuotes: number;
  readonly listedByStatements: number;
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
  const speakers = count(documents, () => true);
  return {
    articles: documents.length,
    speakers,
    listed: speakers - missing.length,
    listedByQuotes: count(documents, (person, { quoted }) => isAmong(person, quoted)),
    listedByStatements: count(documents, (person, { reported }) => isAmong(person, reported)),
    notSpeakers: documents.reduce((sum, { gold }) => sum + gold.notSpeakers.length, 0),
    wronglyListed: wrong.length,
    errors: [...missing, ...wrong],
  };
}

function count(
  documents: readonly ScoredPeople[],
  counts: (person: GoldPerson, document: ScoredPeople) => boolean,
): number {
  return documents.flatMap((document) => document.gold.speakers.filter((person) => counts(person, document)))
    .length;
}

function notListed({ gold: { doc, speakers }, quoted, reported }: ScoredPeople): PeopleError[] {
  return speakers
    .filter((person) => !isAmong(person, quoted) && !isAmong(person, reported))
    .map(({ name, role }) => ({ type: 'not listed', doc, name, detail: role }));
}

function wronglyListed({ gold: { doc, notSpeakers }, quoted, reported }: ScoredPeople): PeopleError[] {
  return notSpeakers.flatMap((name) => {
    const entry = [...quoted, ...reported].find((speaker) => isNamed(name, speaker));
    return entry ? [{ type: 'wrongly listed', doc, name, detail: entry.name }] : [];
  });
}

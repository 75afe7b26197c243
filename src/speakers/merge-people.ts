import { addTo } from '../add-to.js';
import type { Steps } from '../steps.js';
import { isGivenName, type PersonEvidence } from './person-evidence.js';

/** A name as printed, as names are compared, and what is told of who bears it. */
export interface NamedPerson {
  readonly name: string;
  readonly key: string;
  readonly evidence: PersonEvidence;
}

/**
 * For each person's name the key of the fullest name that is surely the same person's. A surname alone is the one's
 * bearer of it whom nothing speaks against; a given name alone is nobody's of another article.
 *
 * @param people each printed name once, with its `nameKey`
 */
export function* mergePeople(people: readonly NamedPerson[]): Steps<Map<string, string>> {
  const full = people
    .filter(({ key }) => key.includes(' '))
    .sort((a, b) => b.key.split(' ').length - a.key.split(' ').length);
  const bearers = new Map<string, Bearers>();
  const canonical = new Map<string, string>();
  for (const person of full) {
    yield;
    const surname = person.key.split(' ').at(-1) ?? '';
    let others = bearers.get(surname);
    if (!others) {
      others = new Bearers();
      bearers.set(surname, others);
    }
    canonical.set(person.name, (others.shortenedTo(person) ?? others.add(person)).key);
  }
  for (const person of people) {
    const { name, key, evidence } = person;
    if (key.includes(' ')) continue;
    const isSurname = evidence.titled || !isGivenName(name);
    canonical.set(name, (isSurname && bearers.get(key)?.named(person)?.key) || key);
  }
  return canonical;
}

/** The people of one surname, by the beginnings of their words: of thousands only those are compared that may be meant. */
class Bearers {
  private readonly all: Bearer[] = [];
  private readonly byWord = new Map<string, Bearer[]>();

  /** Whom the surname alone stands for. */
  named(person: NamedPerson): Bearer | null {
    return this.all.length <= MOST_OF_A_SURNAME ? theOne(this.all, person.evidence) : null;
  }

  /** Of whose name this one is a shortening. */
  shortenedTo({ name, key, evidence }: NamedPerson): Bearer | null {
    const words = key.split(' ');
    let candidates: readonly Bearer[] = this.all;
    for (const word of words) {
      const alike = this.byWord.get(word) ?? [];
      // Where a whole word is known as it stands, an initial may still stand for it.
      const withInitial = word.length > 1 ? (this.byWord.get(`${word[0]}.`) ?? []) : [];
      if (alike.length + withInitial.length < candidates.length) candidates = [...alike, ...withInitial];
    }
    const hasGivenName = isGivenName(name.split(/[\s-]/u)[0] ?? '');
    const fuller = candidates.filter((bearer) => isShortened(words, bearer.words, hasGivenName));
    const [first] = fuller;
    // Those who are named so themselves, or of one key: the spellings of one name.
    const same = fuller.find((bearer) => bearer.key === key);
    const bearer = same ?? (fuller.length === 1 ? first : theOne(fuller, evidence));
    if (bearer) bearer.learn(evidence);
    return bearer ?? null;
  }

  add({ key, evidence }: NamedPerson): Bearer {
    const bearer = new Bearer(key, evidence);
    this.all.push(bearer);
    // Under each whole word, under the initial that may stand for it, and under "x." where it is an initial itself.
    const entries = bearer.words.flatMap((word) =>
      word.length > 1 ? [word, word.slice(0, 1)] : [word, `${word}.`],
    );
    for (const entry of new Set(entries)) addTo(this.byWord, entry, bearer);
    return bearer;
  }
}

/** Beyond it a surname alone tells nothing, and the work would grow with its square. */
const MOST_OF_A_SURNAME = 50;

class Bearer {
  readonly words: readonly string[];
  private readonly offices: Set<string>;
  private gender: PersonEvidence['gender'];

  constructor(
    readonly key: string,
    { gender, offices }: PersonEvidence,
  ) {
    this.words = key.split(' ');
    this.gender = gender;
    this.offices = new Set(offices);
  }

  learn({ gender, offices }: PersonEvidence): void {
    this.gender ??= gender;
    for (const office of offices) this.offices.add(office);
  }

  mayBe({ gender }: PersonEvidence): boolean {
    return gender === null || this.gender === null || gender === this.gender;
  }

  sharesOffice({ offices }: PersonEvidence): boolean {
    for (const office of offices) if (this.offices.has(office)) return true;
    return false;
  }
}

/** The one whom nothing speaks against, or the one of them who holds the same office. */
function theOne(bearers: readonly Bearer[], evidence: PersonEvidence): Bearer | null {
  const possible = bearers.filter((bearer) => bearer.mayBe(evidence));
  if (possible.length === 1) return possible[0] ?? null;
  const holders = possible.filter((bearer) => bearer.sharesOffice(evidence));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/**
 * Whether every word of one name is found in the other in order, an initial standing for a word: "Luc Martin" is not
 * "Jean-Luc Martin", but "Le Pen" may be "Marine Le Pen".
 *
 * @param hasGivenName whether the short name begins with a given name: then the other must begin alike
 */
function isShortened(short: readonly string[], long: readonly string[], hasGivenName: boolean): boolean {
  if (hasGivenName && !matches(short[0] ?? '', long[0] ?? '')) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !matches(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function matches(word: string, other: string): boolean {
  if (word.length === 1 || other.length === 1) return word[0] === other[0];
  return word === other;
}

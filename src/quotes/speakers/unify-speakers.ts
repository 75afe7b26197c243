import type { Article } from '../../articles/index.js';
import { ofEveryLanguage } from '../../languages/every-language.js';
import { atOnce, type Steps } from '../../steps.js';
import { fold } from '../../text/fold.js';
import { nameKey } from '../../text/name-key.js';
import type { Quote, Speaker, SpeakerKind } from '../quote.js';
import { leadingWord } from './leading-word.js';

/**
 * One speaker over all articles for every spelling and shortening of a name: "Sergueï Lavrov", "Sergei Lavrov"
 * and "Lavrov". A surname alone joins the full name only where one person bears it; two people of one surname
 * stay two.
 * @param quotes for each article, in the same order, its quotes
 * @returns the quotes with canonical names, and the speakers in the order of their first quote
 */
export function unifySpeakers(
  articles: readonly Article[],
  quotes: readonly (readonly Quote[])[],
): UnifiedSpeakers {
  return atOnce(unifySteps(articles, quotes));
}

/** The same in steps. */
export function* unifySteps(
  articles: readonly Article[],
  quotes: readonly (readonly Quote[])[],
): Steps<UnifiedSpeakers> {
  const records = yield* collectRecords(quotes);
  const canonical = yield* mergePeople(records);
  const groups = new Map<string, NameRecord[]>();
  for (const record of records.values()) {
    const key = canonical.get(record.name) ?? record.key;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const names = new Map<string, string>();
  const speakers: Speaker[] = [];
  for (const group of groups.values()) {
    const speaker = toSpeaker(group);
    for (const { name } of group) names.set(name, speaker.name);
    speakers.push(speaker);
    yield;
  }
  const unified: Quote[][] = [];
  for (const index of articles.keys()) {
    unified.push(
      (quotes[index] ?? []).map((quote) =>
        quote.speaker === null ? quote : { ...quote, speaker: names.get(quote.speaker) ?? quote.speaker },
      ),
    );
    yield;
  }
  return { quotes: unified, speakers };
}

/** Quotes with canonical names, and whom they are credited to. */
interface UnifiedSpeakers {
  readonly quotes: Quote[][];
  readonly speakers: Speaker[];
}

/** One printed name with all that was printed for it. */
interface NameRecord {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly key: string;
  readonly mentions: Set<string>;
  quotes: number;
}

function* collectRecords(quotes: readonly (readonly Quote[])[]): Steps<Map<string, NameRecord>> {
  const records = new Map<string, NameRecord>();
  for (const { speaker, speakerKind = 'person', mention } of flatten(quotes)) {
    yield;
    if (speaker === null) continue;
    const known = records.get(speaker);
    const record = known ?? {
      name: speaker,
      kind: speakerKind,
      key: speakerKind === 'person' ? nameKey(speaker) : withoutArticle(fold(speaker)),
      mentions: new Set<string>(),
      quotes: 0,
    };
    record.quotes += 1;
    if (mention) record.mentions.add(mention);
    if (!known) records.set(speaker, record);
  }
  return records;
}

/** Unlike `flat`, nothing is copied at once. */
function* flatten(quotes: readonly (readonly Quote[])[]): Generator<Quote> {
  for (const ofArticle of quotes) yield* ofArticle;
}

function withoutArticle(folded: string): string {
  return folded.replace(ARTICLE, '');
}

const ARTICLE = leadingWord(
  ofEveryLanguage(({ attribution: { grammar } }) => [...grammar.articles, ...grammar.pluralArticles]),
);

/** For each person's name the key of the fullest name that is surely the same person's. */
function* mergePeople(records: ReadonlyMap<string, NameRecord>): Steps<Map<string, string>> {
  const people = [...records.values()].filter(({ kind }) => kind === 'person');
  const full = people
    .filter(({ key }) => key.includes(' '))
    .sort((a, b) => b.key.split(' ').length - a.key.split(' ').length);
  const bearers = new Map<string, Bearers>();
  const canonical = new Map<string, string>();
  for (const { name, key } of full) {
    yield;
    const words = key.split(' ');
    const surname = words.at(-1) ?? '';
    let others = bearers.get(surname);
    if (!others) {
      others = new Bearers();
      bearers.set(surname, others);
    }
    canonical.set(name, others.fullest(words) ?? others.add(key, words));
  }
  for (const { name, key } of people) {
    if (key.includes(' ')) continue;
    canonical.set(name, bearers.get(key)?.only ?? key);
  }
  return canonical;
}

/** The people of one surname, by the beginnings of their words: of thousands only those are compared that may be meant. */
class Bearers {
  private readonly all: Bearer[] = [];
  private readonly byWord = new Map<string, Bearer[]>();

  /** The key of the one bearer, or nothing where there are several. */
  get only(): string | undefined {
    return this.all.length === 1 ? this.all[0]?.key : undefined;
  }

  /** The key of the first bearer of whose name these words are a shortening. */
  fullest(words: readonly string[]): string | undefined {
    let candidates: readonly Bearer[] = this.all;
    for (const word of words) {
      const alike = this.byWord.get(word) ?? [];
      // Where a whole word is known as it stands, an initial may still stand for it.
      const withInitial = word.length > 1 ? (this.byWord.get(`${word[0]}.`) ?? []) : [];
      if (alike.length + withInitial.length < candidates.length)
        candidates = [...alike, ...withInitial].sort((a, b) => a.position - b.position);
    }
    return candidates.find((bearer) => isShortened(words, bearer.words))?.key;
  }

  add(key: string, words: readonly string[]): string {
    const bearer = { key, words, position: this.all.length };
    this.all.push(bearer);
    // Under each whole word, under the initial that may stand for it, and under "x." where it is an initial itself.
    const entries = words.flatMap((word) =>
      word.length > 1 ? [word, word.slice(0, 1)] : [word, `${word}.`],
    );
    for (const entry of new Set(entries)) {
      const known = this.byWord.get(entry);
      if (known) known.push(bearer);
      else this.byWord.set(entry, [bearer]);
    }
    return key;
  }
}

interface Bearer {
  readonly key: string;
  readonly words: readonly string[];
  readonly position: number;
}

/** Whether every word of one name is found in the other in order, an initial standing for a word. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
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

/** The name with the most words, of those the most quoted; the other printed forms are its aliases. */
function toSpeaker(group: readonly NameRecord[]): Speaker {
  const [best] = [...group].sort(
    (a, b) => b.name.split(/\s+/).length - a.name.split(/\s+/).length || b.quotes - a.quotes,
  );
  const name = best?.name ?? '';
  const aliases = new Set<string>();
  for (const record of group) {
    aliases.add(record.name);
    for (const mention of record.mentions) if (isTelling(mention)) aliases.add(mention);
  }
  aliases.delete(name);
  return { name, kind: best?.kind ?? 'anonymous', aliases: [...aliases] };
}

/** A name or a description of several words; "il" and "le ministre" tell nobody apart. */
function isTelling(mention: string): boolean {
  return /\s\S+\s\S/.test(mention) || /\s\p{Lu}\S*$/u.test(mention);
}

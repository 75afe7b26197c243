import { addTo } from '../add-to.js';
import type { Article } from '../articles/index.js';
import type { Quote, SpeakerKind, Statement } from '../quotes/index.js';
import { atOnce, type Steps } from '../steps.js';
import { fold, nameKey } from '../text/index.js';
import { aliasIn } from './alias-in.js';
import { ClaimedDescriptions } from './claimed-descriptions.js';
import { ARTICLE } from './leading-word.js';
import { mergePeople } from './merge-people.js';
import { evidenceOf } from './person-evidence.js';
import { readMention } from './read-mention.js';
import type { Speaker } from './speaker.js';

/**
 * One speaker over all articles for every spelling and shortening of a name: "Sergueï Lavrov", "Sergei Lavrov"
 * and "Lavrov". A surname alone joins the full name only where nothing speaks against it: two people of one surname
 * stay two, and are told apart by gender and office.
 * @param quotes for each article, in the same order, its quotes; its statements may be among them
 * @returns the quotes with canonical names, and the speakers in the order of their first quote
 */
export function unifySpeakers<Said extends Quote | Statement>(
  articles: readonly Article[],
  quotes: readonly (readonly Said[])[],
): UnifiedSpeakers<Said> {
  return atOnce(unifySteps(articles, quotes));
}

/** The same in steps. */
export function* unifySteps<Said extends Quote | Statement>(
  articles: readonly Article[],
  quotes: readonly (readonly Said[])[],
): Steps<UnifiedSpeakers<Said>> {
  const records = yield* collectRecords(quotes);
  const people = [...records.values()]
    .filter(({ kind }) => kind === 'person')
    .map(({ name, key, own, mentions }) => ({ name, key, evidence: evidenceOf(name, own, mentions.keys()) }));
  const canonical = yield* mergePeople(people);
  const groups = new Map<string, NameRecord[]>();
  for (const record of records.values()) addTo(groups, canonical.get(record.name) ?? record.key, record);
  const names = new Map<string, string>();
  const speakers: Speaker[] = [];
  const gathered = [...groups.values()].map(toGroup);
  const claimed = yield* claimedBy(gathered, articles);
  for (const group of gathered) {
    const speaker = toSpeaker(group, claimed);
    for (const { name } of group.records) names.set(name, speaker.name);
    speakers.push(speaker);
    yield;
  }
  const unified: Said[][] = [];
  for (const index of articles.keys()) {
    unified.push(
      (quotes[index] ?? []).map((quote) =>
        quote.speaker === null ? quote : { ...quote, speaker: names.get(quote.speaker) ?? quote.speaker },
      ),
    );
    yield;
  }
  return { quotes: unified, speakers, names };
}

/** Quotes with canonical names, and whom they are credited to. */
interface UnifiedSpeakers<Said> {
  readonly quotes: Said[][];
  readonly speakers: Speaker[];
  /** The canonical name for each that the quotes had. */
  readonly names: ReadonlyMap<string, string>;
}

/** One printed name with all that was printed for it. */
interface NameRecord {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly key: string;
  /** The words of the name, by `nameKey`. */
  readonly own: ReadonlySet<string>;
  /** The forms that stand for it, with the number of the article for each time. */
  readonly mentions: Map<string, number[]>;
  quotes: number;
}

function* collectRecords(
  quotes: readonly (readonly (Quote | Statement)[])[],
): Steps<Map<string, NameRecord>> {
  const records = new Map<string, NameRecord>();
  for (const [article, own] of quotes.entries()) {
    yield;
    for (const quote of own) recordName(records, quote, article);
  }
  return records;
}

function recordName(
  records: Map<string, NameRecord>,
  { speaker, speakerKind = 'person', mention }: Quote | Statement,
  article: number,
): void {
  if (speaker === null) return;
  const known = records.get(speaker);
  const record = known ?? {
    name: speaker,
    kind: speakerKind,
    key: speakerKind === 'person' ? nameKey(speaker) : withoutArticle(fold(speaker)),
    own: new Set(nameKey(speaker).split(' ')),
    mentions: new Map<string, number[]>(),
    quotes: 0,
  };
  record.quotes += 1;
  if (mention) addTo(record.mentions, mention, article);
  if (!known) records.set(speaker, record);
}

function withoutArticle(folded: string): string {
  return folded.replace(ARTICLE, '');
}

/** All printed names of one speaker, with the one that is shown. */
interface Group {
  readonly records: readonly NameRecord[];
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Folded. */
  readonly surname: string;
}

/** The name with the most words, of those the most quoted. */
function toGroup(records: readonly NameRecord[]): Group {
  const [best] = [...records].sort(
    (a, b) => b.name.split(/\s+/).length - a.name.split(/\s+/).length || b.quotes - a.quotes,
  );
  const { name = '', kind = 'anonymous' } = best ?? {};
  return { records, name, kind, surname: fold(name.split(/\s+/).at(-1) ?? '') };
}

/** Whose the descriptions of people are. */
function* claimedBy(
  groups: readonly Group[],
  articles: readonly Article[],
): Steps<ClaimedDescriptions<Group>> {
  const words = new Map<number, ReadonlySet<string>>();
  const claimed = new ClaimedDescriptions<Group>((article, word) => {
    const known = words.get(article) ?? wordsOf(articles[article]?.text ?? '');
    words.set(article, known);
    return known.has(word);
  });
  for (const group of groups) {
    yield;
    for (const { kind, own, mentions } of group.records) {
      if (kind !== 'person') continue;
      for (const [mention, times] of mentions) claimed.add(group, mention, own, times);
    }
  }
  return claimed;
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu));
}

/** The other printed forms of the name are its aliases, and what describes its bearer. */
function toSpeaker(group: Group, claimed: ClaimedDescriptions<Group>): Speaker {
  const { records, name, kind } = group;
  const aliases = new Map<string, string>();
  const add = (alias: string): void => {
    if (!aliases.has(fold(alias))) aliases.set(fold(alias), alias);
  };
  for (const record of records) {
    add(record.name);
    for (const mention of record.mentions.keys()) {
      const alias = aliasIn(mention, record.kind, record.own);
      if (alias === null) continue;
      if (readMention(alias, record.own).named !== '' || claimed.isOf(group, alias)) add(alias);
    }
  }
  aliases.delete(fold(name));
  return { name, kind, aliases: [...aliases.values()] };
}

import { addTo } from '../add-to.js';
import type { Article } from '../articles/index.js';
import { ofEveryLanguage } from '../languages/index.js';
import type { Quote, SpeakerKind, Statement } from '../quotes/index.js';
import { atOnce, type Steps } from '../steps.js';
import { fold, nameKey } from '../text/index.js';
import { leadingWord } from './leading-word.js';
import { mergePeople } from './merge-people.js';
import type { Speaker } from './speaker.js';

/**
 * One speaker over all articles for every spelling and shortening of a name: "Sergueï Lavrov", "Sergei Lavrov"
 * and "Lavrov". A surname alone joins the full name only where one person bears it; two people of one surname
 * stay two.
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
  const people = [...records.values()].filter(({ kind }) => kind === 'person');
  const canonical = yield* mergePeople(people);
  const groups = new Map<string, NameRecord[]>();
  for (const record of records.values()) addTo(groups, canonical.get(record.name) ?? record.key, record);
  const names = new Map<string, string>();
  const speakers: Speaker[] = [];
  for (const group of groups.values()) {
    const speaker = toSpeaker(group);
    for (const { name } of group) names.set(name, speaker.name);
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
  return { quotes: unified, speakers };
}

/** Quotes with canonical names, and whom they are credited to. */
interface UnifiedSpeakers<Said> {
  readonly quotes: Said[][];
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

function* collectRecords(
  quotes: readonly (readonly (Quote | Statement)[])[],
): Steps<Map<string, NameRecord>> {
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
function* flatten<Said>(quotes: readonly (readonly Said[])[]): Generator<Said> {
  for (const ofArticle of quotes) yield* ofArticle;
}

function withoutArticle(folded: string): string {
  return folded.replace(ARTICLE, '');
}

const ARTICLE = leadingWord(
  ofEveryLanguage(({ attribution: { grammar } }) => [...grammar.articles, ...grammar.pluralArticles]),
);

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

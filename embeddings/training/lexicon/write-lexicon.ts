import {
  CHECKSUM_INDEX,
  checksum,
  HEADER_LENGTH,
  LARGEST_WEIGHT,
  LEXICON_MAGIC,
  LEXICON_VERSION,
} from '../../../src/search/for-training.js';
import { groupBy } from '../group-by.js';

import type { LexiconEntry } from './lexicon-entry.js';
import type { Relation, Thesauri } from './thesaurus.js';

/**
 * The bytes that `parseTranslationLexicon` reads. Weights become relative to the greatest of the word, in each
 * direction by itself; entries and relations of the same two words must have been merged.
 */
export function writeLexicon(
  entries: readonly LexiconEntry[],
  thesauri: Thesauri = { en: [], fr: [] },
): Uint8Array {
  const english = sortedWords(entries.map((entry) => entry.english));
  const french = sortedWords(entries.map((entry) => entry.french));
  const toFrench = linksOf(
    english,
    entries.map((entry) => [entry.english, french.numbers.get(entry.french) as number, entry.toFrench]),
  );
  const toEnglish = linksOf(
    french,
    entries.map((entry) => [entry.french, english.numbers.get(entry.english) as number, entry.toEnglish]),
  );
  const related = [relatedStems(thesauri.en), relatedStems(thesauri.fr)];
  const numbers = [
    ...[english.starts, toFrench.starts, toFrench.links],
    ...[french.starts, toEnglish.starts, toEnglish.links],
    ...related.flatMap(({ stems, links }) => [stems.starts, links.starts, links.links]),
  ];
  const body = Buffer.concat([
    ...numbers.map((section) => Buffer.from(Uint32Array.from(section).buffer)),
    english.text,
    french.text,
    ...related.map(({ stems }) => stems.text),
  ]);
  const length = HEADER_LENGTH * 4 + Math.ceil(body.length / 4) * 4;
  const file = new Uint8Array(length);
  file.set(body, HEADER_LENGTH * 4);
  const header = new Uint32Array(file.buffer, 0, HEADER_LENGTH);
  header.set([
    ...[LEXICON_MAGIC, LEXICON_VERSION, length, 0],
    ...[english.words.length, english.text.length, toFrench.links.length],
    ...[french.words.length, french.text.length, toEnglish.links.length],
    ...related.flatMap(({ stems, links }) => [stems.words.length, stems.text.length, links.links.length]),
    ...[longestPhrase(english.words), longestPhrase(french.words)],
  ]);
  header[CHECKSUM_INDEX] = checksum(file);
  return file;
}

function relatedStems(relations: readonly Relation[]): { stems: SortedWords; links: Links } {
  const stems = sortedWords(relations.flatMap(({ stem, other }) => [stem, other]));
  const links = relations.map(({ stem, other, weight }): Entry => {
    return [stem, stems.numbers.get(other) as number, weight];
  });
  return { stems, links: linksOf(stems, links) };
}

type Entry = readonly [word: string, other: number, weight: number];

interface Links {
  readonly starts: readonly number[];
  readonly links: readonly number[];
}

interface SortedWords {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: readonly number[];
  readonly text: Buffer;
}

function sortedWords(all: readonly string[]): SortedWords {
  const encoded = [...new Set(all)].map((word) => Buffer.from(word)).sort(Buffer.compare);
  const words = encoded.map((bytes) => bytes.toString());
  const starts = [0];
  for (const bytes of encoded) starts.push((starts.at(-1) as number) + bytes.length);
  return {
    words,
    numbers: new Map(words.map((word, index) => [word, index])),
    starts,
    text: Buffer.concat(encoded),
  };
}

function linksOf({ words }: SortedWords, entries: readonly Entry[]): Links {
  const byWord = groupBy(entries, ([word]) => word);
  const starts = [0];
  const links: number[] = [];
  for (const word of words) {
    const list = (byWord.get(word) ?? []).sort(([, a, s], [, b, t]) => t - s || a - b);
    const best = list[0]?.[2] ?? 1;
    for (const [, other, weight] of list) {
      links.push(other * 256 + Math.max(1, Math.round((weight / best) * LARGEST_WEIGHT)));
    }
    starts.push(links.length);
  }
  return { starts, links };
}

function longestPhrase(words: readonly string[]): number {
  return words.reduce((longest, word) => Math.max(longest, word.split(' ').length), 0);
}

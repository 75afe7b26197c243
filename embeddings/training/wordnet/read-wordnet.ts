import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordClass } from '../lexicon/glossary.js';

/** One meaning of a word, and how often the word has it. */
export interface Sense {
  /** Names a synset. */
  readonly synset: string;
  /**
   * How often WordNet's annotators met the word with this meaning, with 1/n added for the nth meaning of a word class:
   * most words were never met, and their meanings stand in order.
   */
  readonly uses: number;
}

/** From a synset to another; or, where words are given, from one of its words to one of the other's. */
export interface Pointer {
  /** As WordNet writes it: `@` to a hypernym, `~` to a hyponym, `+` to a derivation … (wninput(5WN)). */
  readonly symbol: string;
  readonly synset: string;
  readonly words?: readonly [from: string, to: string];
}

/** Words that have one meaning in common. */
export interface Synset {
  /** An adverb counts as an adjective: neither has other forms. */
  readonly wordClass: WordClass;
  /** Lower case. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** What WordNet knows of English words. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The meanings of a word in lower case. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
}

/** The files of synsets, with the letter by which pointers name them. */
const FILES: readonly (readonly [file: string, letter: string, wordClass: WordClass])[] = [
  ['data.noun', 'n', 'noun'],
  ['data.verb', 'v', 'verb'],
  ['data.adj', 'a', 'adjective'],
  ['data.adv', 'r', 'adjective'],
];

/** The same letters for the digits of sense keys; 5 is an adjective beside a main one. */
const LETTERS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** Reads the database files in a folder, in the form of wndb(5WN): `data.*` and `index.sense`. */
export function readWordNet(folder: string): WordNet {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const lines = FILES.flatMap(([file, letter, wordClass]) =>
    read(file)
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => {
        const fields = line.split(' ');
        return { key: letter + fields[0], wordClass, fields, words: wordsOf(fields) };
      }),
  );
  const words = new Map(lines.map((line) => [line.key, line.words]));
  const synsets = lines.map((line): [string, Synset] => [
    line.key,
    { wordClass: line.wordClass, words: line.words, pointers: pointersOf(line.fields, words, line.words) },
  ]);
  return { synsets: new Map(synsets), senses: readSenses(read('index.sense')) };
}

/** The words of a line, without the marks that adjectives have of where they stand: "galore(ip)". */
function wordsOf(fields: readonly string[]): string[] {
  const count = Number.parseInt(fields[3], 16);
  return Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(\w+\)$/, ''));
}

function pointersOf(
  fields: readonly string[],
  wordsBySynset: ReadonlyMap<string, readonly string[]>,
  own: readonly string[],
): Pointer[] {
  const at = 4 + 2 * own.length;
  return Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol, offset, letter, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    const synset = letter + offset;
    const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((place) => Number.parseInt(place, 16) - 1);
    const other = wordsBySynset.get(synset)?.[to];
    return from < 0 || other === undefined
      ? { symbol, synset }
      : { symbol, synset, words: [own[from], other] };
  });
}

function readSenses(index: string): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of index.matchAll(/^([^% ]+)%(\d)\S* (\d+) (\d+) (\d+)/gm)) {
    const [, word, digit, offset, place, count] = line;
    const known = senses.get(word) ?? [];
    known.push({ synset: LETTERS[digit] + offset, uses: Number(count) + 1 / Number(place) });
    senses.set(word, known);
  }
  return senses;
}

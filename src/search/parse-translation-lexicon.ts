import { ModelError } from '../errors.js';
import { firstPlace } from '../first-place.js';
import { remember } from '../remember.js';
import {
  counterpartOf,
  isTranslated,
  type Translated,
  type Translation,
  type TranslationLexicon,
} from './translation-lexicon.js';
import {
  checksum,
  HEADER_LENGTH,
  LARGEST_WEIGHT,
  LEXICON_MAGIC,
  LEXICON_VERSION,
} from './translation-lexicon-format.js';

/** Words, bytes of text and links. */
type Size = readonly [words: number, textLength: number, links: number];
type Tables = readonly [textStarts: Uint32Array, linkStarts: Uint32Array, links: Uint32Array];

/** Words whose translations are kept: each is asked for several times for one question. */
const MOST_KEPT = 5_000;

interface Side {
  /** The text of word `i` is `text.subarray(textStarts[i], textStarts[i + 1])`; words ascend in byte order. */
  readonly textStarts: Uint32Array;
  readonly text: Uint8Array;
  /** The links of word `i` are `links[linkStarts[i]]` to `links[linkStarts[i + 1]]`, best first. */
  readonly linkStarts: Uint32Array;
  /** The number of a word of the side linked to, shifted by eight bits, and the weight in 255ths. */
  readonly links: Uint32Array;
}

/**
 * Opens a lexicon without copying or expanding it: words are found by binary search in the bytes themselves, so
 * that opening costs a few milliseconds. The bytes must not change afterwards. A weight is
 * √(p(f|e)·p(e|f)) divided by the word's largest, in steps of 1/255; entries of the glossary have 1.
 * @throws ModelError if the bytes are not a whole lexicon of the version this program reads.
 */
export function parseTranslationLexicon(bytes: Uint8Array): TranslationLexicon {
  const { sides, stems, longestPhrase } = readSections(bytes);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const translations = {
    en: remember((word: string) => linksOf(word, sides.en, sides.fr), MOST_KEPT),
    fr: remember((word: string) => linksOf(word, sides.fr, sides.en), MOST_KEPT),
  };
  return {
    longestPhrase,
    translate(word, from) {
      const to = counterpartOf(from);
      return to && isTranslated(from) ? translations[from](word) : [];
    },
    knowsBeginning(letters, language) {
      if (!isTranslated(language)) return false;
      const beginning = encoder.encode(letters);
      const next = wordAt(sides[language], firstFrom(sides[language], beginning));
      return next.length >= beginning.length && beginning.every((byte, i) => next[i] === byte);
    },
    related(stem, language) {
      return isTranslated(language) ? linksOf(stem, stems[language], stems[language]) : [];
    },
  };

  function linksOf(word: string, side: Side, other: Side): Translation[] {
    const index = findWord(side, encoder.encode(word));
    if (index < 0) return [];
    const links = side.links.subarray(side.linkStarts[index], side.linkStarts[index + 1]);
    return Array.from(links, (link) => ({
      word: decoder.decode(wordAt(other, link >>> 8)),
      weight: (link & 0xff) / LARGEST_WEIGHT,
    }));
  }
}

function wordAt({ text, textStarts }: Side, index: number): Uint8Array {
  return text.subarray(textStarts[index], textStarts[index + 1]);
}

/** The number of the word, or -1. */
function findWord(side: Side, word: Uint8Array): number {
  const index = firstFrom(side, word);
  return index < side.textStarts.length - 1 && compareAt(side, index, word) === 0 ? index : -1;
}

/** The number of the first word that does not stand before this one; that of all words where there is none. */
function firstFrom(side: Side, word: Uint8Array): number {
  return firstPlace(0, side.textStarts.length - 1, (place) => compareAt(side, place, word) < 0);
}

/** Below 0 where word `index` stands before `word`, 0 where it is `word`. */
function compareAt({ text, textStarts }: Side, index: number, word: Uint8Array): number {
  const start = textStarts[index] as number;
  const length = (textStarts[index + 1] as number) - start;
  const shared = Math.min(length, word.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = (text[start + i] as number) - (word[i] as number);
    if (difference !== 0) return difference;
  }
  return length - word.length;
}

function readSections(bytes: Uint8Array): {
  sides: Readonly<Record<Translated, Side>>;
  stems: Readonly<Record<Translated, Side>>;
  longestPhrase: TranslationLexicon['longestPhrase'];
} {
  if (bytes.length < HEADER_LENGTH * 4) throw damaged('it is too short');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = Array.from(new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_LENGTH));
  const [magic, version, length, sum, ...sizes] = header as [number, number, number, number, ...number[]];
  const sizeAt = (at: number): Size => [sizes[at] ?? 0, sizes[at + 1] ?? 0, sizes[at + 2] ?? 0];
  const [en, fr, enStems, frStems] = [sizeAt(0), sizeAt(3), sizeAt(6), sizeAt(9)];
  const [longest = 0, otherLongest = 0] = sizes.slice(12);
  if (magic !== LEXICON_MAGIC) throw damaged('it does not begin as one');
  if (version !== LEXICON_VERSION) {
    throw damaged(`it is of version ${version} and this program reads version ${LEXICON_VERSION}`);
  }
  const sections = [en, fr, enStems, frStems] as const;
  const numbers = sections.reduce((sum, [words, , links]) => sum + 2 * (words + 1) + links, HEADER_LENGTH);
  const texts = sections.reduce((sum, [, textLength]) => sum + textLength, 0);
  if (length !== aligned.length || 4 * numbers + texts > length) {
    throw damaged(`it should have ${length} bytes and has ${aligned.length}`);
  }
  if (checksum(aligned) !== sum) throw damaged('its checksum is wrong');
  let offset = aligned.byteOffset + HEADER_LENGTH * 4;
  const integers = (count: number) => {
    const section = new Uint32Array(aligned.buffer, offset, count);
    offset += count * 4;
    return section;
  };
  const text = (count: number) => {
    const section = new Uint8Array(aligned.buffer, offset, count);
    offset += count;
    return section;
  };
  const tables = ([words, , links]: Size): Tables => [
    integers(words + 1),
    integers(words + 1),
    integers(links),
  ];
  const [enTables, frTables] = [tables(en), tables(fr)];
  const [enStemTables, frStemTables] = [tables(enStems), tables(frStems)];
  return {
    // In the order in which the texts stand in the file.
    sides: { en: side(enTables, text(en[1]), fr[0]), fr: side(frTables, text(fr[1]), en[0]) },
    stems: {
      en: side(enStemTables, text(enStems[1]), enStems[0]),
      fr: side(frStemTables, text(frStems[1]), frStems[0]),
    },
    longestPhrase: { en: longest, fr: otherLongest },
  };
}

function side([textStarts, linkStarts, links]: Tables, text: Uint8Array, otherWords: number): Side {
  checkAscending(textStarts, text.length);
  checkAscending(linkStarts, links.length);
  for (let i = 0; i < links.length; i += 1) {
    if ((links[i] as number) >>> 8 >= otherWords) throw damaged('a link points outside the words');
  }
  return { textStarts, text, linkStarts, links };
}

function checkAscending(starts: Uint32Array, end: number): void {
  let last = 0;
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] as number;
    if (start < last) throw damaged('its words are out of order');
    last = start;
  }
  if (last !== end) throw damaged('its sections do not fit together');
}

function damaged(why: string): ModelError {
  return new ModelError(
    `The translation lexicon of the built-in model is damaged (${why}). Restore embeddings/models from the repository.`,
  );
}

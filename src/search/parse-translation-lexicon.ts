import { ModelError } from '../errors.js';
import type { TranslationLexicon } from './translation-lexicon.js';
import {
  checksum,
  HEADER_LENGTH,
  LARGEST_WEIGHT,
  LEXICON_MAGIC,
  LEXICON_VERSION,
} from './translation-lexicon-format.js';

interface Side {
  /** The text of word `i` is `text.subarray(textStarts[i], textStarts[i + 1])`; words ascend in byte order. */
  readonly textStarts: Uint32Array;
  readonly text: Uint8Array;
  /** The links of word `i` are `links[linkStarts[i]]` to `links[linkStarts[i + 1]]`, best first. */
  readonly linkStarts: Uint32Array;
  /** The other language's word number, shifted by eight bits, and the weight in 255ths. */
  readonly links: Uint32Array;
}

/**
 * Opens a lexicon without copying or expanding it: words are found by binary search in the bytes themselves, so
 * that opening costs a few milliseconds. The bytes must not change afterwards. A weight is
 * √(p(f|e)·p(e|f)) divided by the word's largest, in steps of 1/255; entries of the glossary have 1.
 * @throws ModelError if the bytes are not a whole lexicon of the version this program reads.
 */
export function parseTranslationLexicon(bytes: Uint8Array): TranslationLexicon {
  const { en, fr, longestPhrase } = readSections(bytes);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const sides = { en, fr };
  return {
    longestPhrase,
    translate(word, from) {
      if (from === 'other') return [];
      const side = sides[from];
      const other = from === 'en' ? fr : en;
      const index = findWord(side, encoder.encode(word));
      if (index < 0) return [];
      const links = side.links.subarray(side.linkStarts[index], side.linkStarts[index + 1]);
      return Array.from(links, (link) => ({
        word: decoder.decode(wordAt(other, link >>> 8)),
        weight: (link & 0xff) / LARGEST_WEIGHT,
      }));
    },
  };
}

function wordAt({ text, textStarts }: Side, index: number): Uint8Array {
  return text.subarray(textStarts[index], textStarts[index + 1]);
}

/** The number of the word, or -1. */
function findWord(side: Side, word: Uint8Array): number {
  let low = 0;
  let high = side.textStarts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareBytes(wordAt(side, middle), word);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function readSections(bytes: Uint8Array): {
  en: Side;
  fr: Side;
  longestPhrase: TranslationLexicon['longestPhrase'];
} {
  if (bytes.length < HEADER_LENGTH * 4) throw damaged('it is too short');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = Array.from(new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_LENGTH));
  const [magic, version, length, sum, ...sizes] = header as [number, number, number, number, ...number[]];
  const [words, textLength, links, otherWords, otherTextLength, otherLinks, longest, otherLongest] =
    sizes as [number, number, number, number, number, number, number, number];
  if (magic !== LEXICON_MAGIC) throw damaged('it does not begin as one');
  if (version !== LEXICON_VERSION) {
    throw damaged(`it is of version ${version} and this program reads version ${LEXICON_VERSION}`);
  }
  const body = 4 * (HEADER_LENGTH + 2 * (words + 1 + otherWords + 1) + links + otherLinks);
  if (length !== aligned.length || body + textLength + otherTextLength > length) {
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
  const enNumbers = [integers(words + 1), integers(words + 1), integers(links)] as const;
  const frNumbers = [integers(otherWords + 1), integers(otherWords + 1), integers(otherLinks)] as const;
  const en = side(enNumbers, text(textLength), otherWords);
  const fr = side(frNumbers, text(otherTextLength), words);
  return { en, fr, longestPhrase: { en: longest, fr: otherLongest } };
}

function side(
  [textStarts, linkStarts, links]: readonly [Uint32Array, Uint32Array, Uint32Array],
  text: Uint8Array,
  otherWords: number,
): Side {
  checkAscending(textStarts, text.length);
  checkAscending(linkStarts, links.length);
  for (let i = 0; i < links.length; i += 1) {
    if ((links[i] as number) >>> 8 >= otherWords)
      throw damaged('a translation points outside the other language');
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

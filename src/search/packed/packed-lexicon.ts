import type { LexicalIndex, Lookup, Posting, Postings, ReadBytes, StoredWords } from '../../index/index.js';
import { type ArticleLanguage, LANGUAGES } from '../../languages/index.js';
import {
  damaged,
  nearTexts,
  PackedFile,
  placesIn,
  textsIn,
  textTableIn,
  VarintReader,
} from '../../packing/index.js';
import { remember } from '../../remember.js';
import { fold } from '../../text/index.js';
import { LEXICON_FORM, type Section } from './lexicon-form.js';

/** Words, and entries of lists of documents, that are kept for the next question. */
const MOST_WORDS_KEPT = 50_000;
const MOST_ENTRIES_KEPT = 500_000;

const KNOWN: ReadonlySet<ArticleLanguage> = new Set([...LANGUAGES.map(({ code }) => code), 'other']);

/** Lower-case forms that have nothing to fold: finding them takes no longer than remembering them does. */
const PLAIN = /^[\0-\x7f]*$/;

type LexiconFile = PackedFile<Section, (typeof LEXICON_FORM.counts)[number]>;

/**
 * Opens a packed index, without copying it: the bytes must not change afterwards. Lists of documents are read when they are
 * asked for.
 *
 * @throws RangeError where the bytes are not of this form; so do its functions where a list of documents is none
 */
export function openLexicon({ lexicon, lists }: StoredWords): LexicalIndex {
  const file: LexiconFile = new PackedFile(LEXICON_FORM, lexicon);
  const { terms, names } = file.counts;
  const words = textsIn(file, 'termEnds', 'terms', terms);
  const isName = file.marks('isName', terms);
  const lengths = file.marks('lengths', terms);
  const letters = file.numbers('letters', terms);
  const nameKeys = textsIn(file, 'nameKeyEnds', 'nameKeys', names);
  const nameTerms = file.places('nameTerms', names, terms);
  const numberOf = textTableIn(file, 'termTable', words);
  const numberOfAccented = remember((form: string) => numberOf(fold(form)), MOST_WORDS_KEPT);
  return {
    word: remember((term) => (term >= 0 && term < terms ? words.at(term) : ''), MOST_WORDS_KEPT),
    lengthOf: (term) => lengths[term] ?? 0,
    size: terms,
    numberOf: { get: numberOf },
    numberOfPrinted: { get: (form) => (PLAIN.test(form) ? numberOf(form) : numberOfAccented(form)) },
    stems: stemLookups(file),
    isName: (term) => isName[term] === 1,
    termsBeginning: (beginning) => placesIn(words.beginningWith(beginning)),
    termsNamed: (key) => new Set(placesIn(nameKeys.equalTo(key)).map((at) => nameTerms[at] as number)),
    nearTerms(near, most) {
      const { places, compared } = nearTexts(near, most, words, lengths, letters);
      return { terms: places, compared };
    },
    ...postingsIn(file, lists),
  };
}

function stemLookups(file: LexiconFile): ReadonlyMap<ArticleLanguage, Lookup<readonly number[]>> {
  const { terms, stems: count, stemTerms } = file.counts;
  const stems = textsIn(file, 'stemEnds', 'stems', count);
  const groups = file.places('stemTerms', stemTerms, terms);
  const groupEnds = file.ends('stemTermEnds', count, stemTerms);
  const lookups = new Map<ArticleLanguage, Lookup<readonly number[]>>();
  let first = 0;
  for (const [language, size] of languagesIn(file)) {
    const within = { from: first, to: first + size };
    if (within.to > count) throw damaged();
    first = within.to;
    lookups.set(language, {
      get(stem) {
        const { from, to } = stems.equalTo(stem, within);
        return from < to ? [...groups.subarray(groupEnds[from - 1] ?? 0, groupEnds[from])] : undefined;
      },
    });
  }
  return lookups;
}

/** How many stems each language has, in their order. */
function languagesIn(file: LexiconFile): readonly (readonly [ArticleLanguage, number])[] {
  const read: unknown = JSON.parse(file.text('languages'));
  if (!Array.isArray(read)) throw damaged();
  return read.map((one: unknown) => {
    const [language, stems] = Array.isArray(one) ? one : [];
    if (!KNOWN.has(language) || !Number.isInteger(stems) || stems < 0) throw damaged();
    return [language, stems];
  });
}

const NOTHING: Posting = { documents: new Uint32Array(), frequencies: new Uint16Array() };

/** What is known of each document, and the lists of those that hold each term. */
function postingsIn(file: LexiconFile, lists: ReadBytes): Pick<LexicalIndex, 'passages' | 'articles'> {
  const { terms, passages, articles, listBytes } = file.counts;
  const passageEnds = file.numbers('passageEnds', terms);
  const articleEnds = file.numbers('articleEnds', terms);
  const bytesIn = (from: number, to: number) => {
    if (to < from || to > listBytes) throw damaged();
    return lists(from, to);
  };
  return {
    passages: postingsOf(file, 'passage', passages, (term) =>
      bytesIn(articleEnds[term - 1] ?? 0, passageEnds[term] as number),
    ),
    articles: postingsOf(file, 'article', articles, (term) =>
      bytesIn(passageEnds[term] as number, articleEnds[term] as number),
    ),
  };
}

function postingsOf(
  file: LexiconFile,
  documents: 'passage' | 'article',
  size: number,
  listOf: (term: number) => Uint8Array,
): Postings {
  const counts = file.numbers(`${documents}Counts`, file.counts.terms);
  const lengths = file.floats(`${documents}Lengths`, size);
  const kept = new Map<number, Posting>();
  let room = MOST_ENTRIES_KEPT;
  return {
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size),
    documentsWith: (term) => counts[term] ?? 0,
    of(term) {
      const known = kept.get(term);
      if (known) return known;
      const count = counts[term] ?? 0;
      if (count === 0) return NOTHING;
      const list = readList(listOf(term), count, size);
      if (room < count) {
        kept.clear();
        room = MOST_ENTRIES_KEPT;
      }
      room -= count;
      kept.set(term, list);
      return list;
    },
  };
}

/** @throws RangeError where it is no list of `count` of `size` documents */
function readList(list: Uint8Array, count: number, size: number): Posting {
  // Each entry takes two bytes at least.
  if (2 * count > list.length) throw damaged();
  const reader = new VarintReader(list, 0);
  const documents = new Uint32Array(count);
  const frequencies = new Uint16Array(count);
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    const document = next + reader.read();
    if (document >= size) throw damaged();
    documents[i] = document;
    frequencies[i] = reader.read();
    next = document + 1;
  }
  if (!reader.isDone) throw damaged();
  return { documents, frequencies };
}

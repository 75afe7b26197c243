import type { PackedWords, Posting, Postings } from '../../index/index.js';
import type { ArticleLanguage } from '../../languages/index.js';
import {
  ByteWriter,
  bytesOf,
  compareTexts,
  packFile,
  packShapes,
  packTexts,
  packTextTable,
} from '../../packing/index.js';
import type { Steps } from '../../steps.js';
import { nameKey } from '../../text/index.js';
import { LEXICON_FORM } from './lexicon-form.js';

/** What is packed: terms are told by their places. */
export interface UnpackedLexicon {
  readonly terms: readonly string[];
  isName(term: number): boolean;
  /** The terms in the order of their words. */
  inOrder(): readonly number[];
  /** For each language, its stems in order with their terms. */
  readonly stemGroups: ReadonlyMap<ArticleLanguage, ReadonlyMap<string, readonly number[]>>;
  readonly passages: Postings;
  readonly articles: Postings;
}

/** Terms looked at in one step. */
const AT_ONCE = 256;

/** A lexical index as `openLexicon` reads it. */
export function* packLexiconSteps(lexicon: UnpackedLexicon): Steps<PackedWords> {
  const { passages, articles } = lexicon;
  const order = lexicon.inOrder();
  yield;
  const words = order.map((term) => lexicon.terms[term] as string);
  const terms = packTexts(words);
  yield;
  const names = namesOf(words, (place) => lexicon.isName(order[place] as number));
  const nameKeys = packTexts(names.map(({ key }) => key));
  yield;
  const stems = stemsOf(lexicon, order);
  const stemTexts = packTexts(stems.list.map(({ stem }) => stem));
  yield;
  const holding = yield* packPostings({ passages, articles }, order);
  const packed = packFile(
    LEXICON_FORM,
    {
      termEnds: terms.ends,
      terms: terms.texts,
      termTable: packTextTable(words),
      isName: Uint8Array.from(order, (term) => (lexicon.isName(term) ? 1 : 0)),
      ...packShapes(words),
      nameKeyEnds: nameKeys.ends,
      nameKeys: nameKeys.texts,
      nameTerms: bytesOf(names.map(({ place }) => place)),
      passageCounts: holding.passages.counts,
      passageEnds: holding.passages.ends,
      articleCounts: holding.articles.counts,
      articleEnds: holding.articles.ends,
      passageLengths: bytesOf(passages.lengths),
      articleLengths: bytesOf(articles.lengths),
      languages: new TextEncoder().encode(JSON.stringify(stems.languages)),
      stemEnds: stemTexts.ends,
      stems: stemTexts.texts,
      stemTermEnds: bytesOf(endsOf(stems.list.map((stem) => stem.places.length))),
      stemTerms: bytesOf(stems.list.flatMap((stem) => stem.places)),
    },
    {
      terms: words.length,
      names: names.length,
      passages: passages.lengths.length,
      articles: articles.lengths.length,
      stems: stems.list.length,
      stemTerms: stems.list.reduce((sum, stem) => sum + stem.places.length, 0),
      listBytes: holding.lists.length,
    },
  );
  return { lexicon: packed, lists: holding.lists };
}

/** The keys of the words that are names, ascending, each with the place of its word. */
function namesOf(words: readonly string[], isName: (place: number) => boolean) {
  return words
    .flatMap((word, place) => (isName(place) ? [{ key: nameKey(word), place }] : []))
    .sort((a, b) => compareTexts(a.key, b.key) || a.place - b.place);
}

/** The stems of one language after the other, each with the places of its terms. */
function stemsOf({ stemGroups }: UnpackedLexicon, order: readonly number[]) {
  const placeOf = new Uint32Array(order.length);
  for (const [place, term] of order.entries()) placeOf[term] = place;
  const list = [...stemGroups.values()].flatMap((groups) =>
    Array.from(groups, ([stem, terms]) => ({
      stem,
      places: Array.from(terms, (term) => placeOf[term] as number).sort((a, b) => a - b),
    })),
  );
  return { list, languages: Array.from(stemGroups, ([language, groups]) => [language, groups.size]) };
}

/** How many documents hold each term, and where their list ends. */
type PackedPostings = Readonly<Record<'counts' | 'ends', Uint8Array>>;

/**
 * The documents that hold each term, its passages and then its articles: as many pairs as its count, of a difference and a
 * frequency.
 */
function* packPostings(
  postings: Readonly<Record<'passages' | 'articles', Postings>>,
  order: readonly number[],
): Steps<Readonly<Record<'passages' | 'articles', PackedPostings>> & { readonly lists: Uint8Array }> {
  const writer = new ByteWriter();
  const [passages, articles] = [roomFor(order.length), roomFor(order.length)];
  for (const [place, term] of order.entries()) {
    write(postings.passages.of(term), passages, place);
    write(postings.articles.of(term), articles, place);
    if (place % AT_ONCE === 0) yield;
  }
  return { passages: told(passages), articles: told(articles), lists: writer.written() };

  function write({ documents, frequencies }: Posting, { counts, ends }: ListRoom, place: number): void {
    let next = 0;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i] as number;
      writer.writeVarint(document - next);
      writer.writeVarint(frequencies[i] as number);
      next = document + 1;
    }
    counts[place] = documents.length;
    ends[place] = writer.length;
  }
}

type ListRoom = Readonly<Record<'counts' | 'ends', Uint32Array>>;

function roomFor(terms: number): ListRoom {
  return { counts: new Uint32Array(terms), ends: new Uint32Array(terms) };
}

function told({ counts, ends }: ListRoom): PackedPostings {
  return { counts: bytesOf(counts), ends: bytesOf(ends) };
}

function endsOf(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return end;
  });
}

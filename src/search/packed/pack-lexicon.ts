import type { Postings } from '../../index/index.js';
import type { ArticleLanguage } from '../../languages/index.js';
import { ByteWriter, bytesOf, compareTexts, packFile, packShapes, packTexts } from '../../packing/index.js';
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

/** A lexical index as one piece of bytes, which `openLexicon` reads where it lies. */
export function* packLexiconSteps(lexicon: UnpackedLexicon): Steps<Uint8Array> {
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
  const inPassages = yield* packPostings(passages, order);
  const inArticles = yield* packPostings(articles, order);
  return packFile(
    LEXICON_FORM,
    {
      termEnds: terms.ends,
      terms: terms.texts,
      isName: Uint8Array.from(order, (term) => (lexicon.isName(term) ? 1 : 0)),
      ...packShapes(words),
      nameKeyEnds: nameKeys.ends,
      nameKeys: nameKeys.texts,
      nameTerms: bytesOf(names.map(({ place }) => place)),
      passageCounts: inPassages.counts,
      passageEnds: inPassages.ends,
      passageLists: inPassages.lists,
      articleCounts: inArticles.counts,
      articleEnds: inArticles.ends,
      articleLists: inArticles.lists,
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
    },
  );
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

/** The documents that hold each term: as many pairs as its count, of a difference and a frequency. */
function* packPostings(
  postings: Postings,
  order: readonly number[],
): Steps<Readonly<Record<'counts' | 'ends' | 'lists', Uint8Array>>> {
  const writer = new ByteWriter();
  const counts = new Uint32Array(order.length);
  const ends = new Uint32Array(order.length);
  for (const [place, term] of order.entries()) {
    const { documents, frequencies } = postings.of(term);
    let next = 0;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i] as number;
      writer.writeVarint(document - next);
      writer.writeVarint(frequencies[i] as number);
      next = document + 1;
    }
    counts[place] = documents.length;
    ends[place] = writer.length;
    if (place % AT_ONCE === 0) yield;
  }
  return { counts: bytesOf(counts), ends: bytesOf(ends), lists: writer.written() };
}

function endsOf(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return end;
  });
}

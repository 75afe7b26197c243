import type { Article } from '../../articles/index.js';
import { bytesOf, damaged, PackedFile, packFile, packTexts, textsIn } from '../../packing/index.js';
import type { StoredIndex } from '../assemble.js';
import { ARTICLE_LANGUAGES } from '../rows/index.js';
import { isCount, isText, isTextOrNull, listOf, objectOf, oneOf, type Shape } from '../shape.js';
import { OUTLINE_FORM } from './outline-form.js';

/** An article without what must be read for it. */
export type ArticleHead = Omit<Article, 'text' | 'paragraphs'>;

/** All that is known of the articles of a generation without reading any. */
export interface Outline {
  readonly articles: number;
  readonly quotes: number;
  /** What is known of an article. @throws RangeError where there is none of this number, or it is damaged */
  head(article: number): ArticleHead;
  /** Number of the first article of each seed, and at the end how many there are. */
  readonly firstArticles: Uint32Array;
  /** Number of the first passage of each article, and at the end how many there are. */
  readonly firstPassages: Uint32Array;
  /** The first row of each passage's vectors, and at the end how many there are. */
  readonly firstRows: Uint32Array;
}

const HEAD: { readonly [Name in keyof ArticleHead]: Shape } = {
  id: isText,
  file: isText,
  length: isCount,
  title: isText,
  byline: isTextOrNull,
  authors: listOf(isText),
  language: oneOf(ARTICLE_LANGUAGES),
  date: isTextOrNull,
  url: isTextOrNull,
  outlet: isTextOrNull,
};

const isHead = objectOf<ArticleHead>(HEAD);

export function packOutline({ manifest, readings, content }: StoredIndex): Uint8Array {
  const bySeed = manifest.seeds.map(({ file }) => readings.get(file)?.articles ?? []);
  const read = bySeed.flat();
  // In one order, whichever way the article came.
  const heads = packTexts(read.map(({ article }) => JSON.stringify(article, Object.keys(HEAD))));
  const passages = read.flatMap((one) => one.passages);
  return packFile(
    OUTLINE_FORM,
    {
      articleCounts: bytesOf(bySeed.map(({ length }) => length)),
      headEnds: heads.ends,
      heads: heads.texts,
      passageCounts: bytesOf(read.map((one) => one.passages.length)),
      sentenceCounts: bytesOf(passages.map(({ sentences }) => sentences.length)),
    },
    { seeds: bySeed.length, articles: read.length, passages: passages.length, quotes: content.quotes },
  );
}

/** @throws RangeError where the bytes are no outline */
export function openOutline(bytes: Uint8Array): Outline {
  const file = new PackedFile(OUTLINE_FORM, bytes);
  const { seeds, articles, passages, quotes } = file.counts;
  const heads = textsIn(file, 'headEnds', 'heads', articles);
  const firstArticles = sums(file.numbers('articleCounts', seeds));
  const firstPassages = sums(file.numbers('passageCounts', articles));
  const firstRows = sums(file.numbers('sentenceCounts', passages));
  if (firstArticles[seeds] !== articles || firstPassages[articles] !== passages) throw damaged();
  return {
    articles,
    quotes,
    head(article) {
      const head: unknown = JSON.parse(heads.at(article));
      if (!isHead(head)) throw damaged();
      return head as ArticleHead;
    },
    firstArticles,
    firstPassages,
    firstRows,
  };
}

/** How much there is before each, and at the end of all. */
function sums(counts: Uint32Array): Uint32Array {
  const before = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    sum += counts[i] as number;
    if (sum > 0xffff_ffff) throw damaged();
    before[i + 1] = sum;
  }
  return before;
}

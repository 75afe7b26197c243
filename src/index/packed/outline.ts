import type { Article } from '../../articles/index.js';
import { bytesOf, damaged, PackedFile, packFile } from '../../packing/index.js';
import type { StoredIndex } from '../assemble.js';
import { ARTICLE_LANGUAGES } from '../rows/index.js';
import { isCount, isText, isTextOrNull, listOf, oneOf } from '../shape.js';
import { type Fields, fromColumns, toColumns } from './columns.js';
import { OUTLINE_FORM } from './outline-form.js';

/** An article without what must be read for it. */
export type ArticleHead = Omit<Article, 'text' | 'paragraphs'>;

/** All that is known of the articles of a generation without reading any. */
export interface Outline {
  readonly articles: readonly ArticleHead[];
  readonly quotes: number;
  /** Number of the first passage of each article, and at the end how many there are. */
  readonly firstPassages: Uint32Array;
  /** The first row of each passage's vectors, and at the end how many there are. */
  readonly firstRows: Uint32Array;
}

const HEAD: Fields<ArticleHead> = {
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

export function packOutline({ manifest, readings, content }: StoredIndex): Uint8Array {
  const read = manifest.seeds.flatMap(({ file }) => readings.get(file)?.articles ?? []);
  const articles = toColumns<ArticleHead>(
    read.map(({ article }) => article),
    HEAD,
  );
  const passages = read.flatMap((one) => one.passages);
  return packFile(
    OUTLINE_FORM,
    {
      articles: new TextEncoder().encode(JSON.stringify(articles)),
      passageCounts: bytesOf(read.map((one) => one.passages.length)),
      sentenceCounts: bytesOf(passages.map(({ sentences }) => sentences.length)),
    },
    { articles: read.length, passages: passages.length, quotes: content.quotes },
  );
}

/** @throws RangeError where the bytes are no outline */
export function openOutline(bytes: Uint8Array): Outline {
  const file = new PackedFile(OUTLINE_FORM, bytes);
  const { articles: count, passages, quotes } = file.counts;
  const articles = readHeads(file.text('articles'));
  const firstPassages = sums(file.numbers('passageCounts', count));
  const firstRows = sums(file.numbers('sentenceCounts', passages));
  if (articles.length !== count || firstPassages[count] !== passages) throw damaged();
  return { articles, quotes, firstPassages, firstRows };
}

/** @throws RangeError */
function readHeads(text: string): readonly ArticleHead[] {
  try {
    return fromColumns(JSON.parse(text), HEAD);
  } catch (error) {
    throw new RangeError('the articles are not as they were packed', { cause: error });
  }
}

/** How much there is before each, and at the end of all. */
function sums(counts: Uint32Array): Uint32Array {
  const before = new Uint32Array(counts.length + 1);
  for (const [i, count] of counts.entries()) {
    const sum = (before[i] as number) + count;
    if (sum > 0xffff_ffff) throw damaged();
    before[i + 1] = sum;
  }
  return before;
}

import * as v from 'valibot';
import type { Article } from '../../articles/index.js';
import { bytesOf, damaged, PackedFile, packFile } from '../../packing/index.js';
import type { StoredIndex } from '../assemble.js';
import { articleHead } from '../rows/index.js';
import { OUTLINE_FORM } from './outline-form.js';

/** Where an article lies: the key of its reading, and which of its articles it is. */
export interface ArticlePlace {
  readonly key: string;
  readonly part: number;
}

/** An article without what must be read for it. */
export type ArticleHead = Omit<Article, 'text' | 'paragraphs'>;

/** All that is known of the articles of a generation without reading any. */
export interface Outline {
  readonly articles: readonly (ArticleHead & ArticlePlace)[];
  readonly quotes: number;
  /** Number of the first passage of each article, and at the end how many there are. */
  readonly firstPassages: Uint32Array;
  /** The first row of each passage's vectors, and at the end how many there are. */
  readonly firstRows: Uint32Array;
}

const heads = v.array(
  v.strictObject({
    ...articleHead,
    authors: v.array(v.string()),
    id: v.string(),
    file: v.string(),
    length: v.number(),
    key: v.string(),
    part: v.number(),
  }),
);

export function packOutline({ manifest, readings, content }: StoredIndex): Uint8Array {
  const placed = manifest.seeds.flatMap(({ file, key }) =>
    (readings.get(file)?.articles ?? []).map((read, part) => ({ key, part, read })),
  );
  const articles = placed.map(({ key, part, read: { article } }) => {
    const { text: _, paragraphs: __, ...head } = article;
    return { ...head, key, part };
  });
  const passages = placed.flatMap(({ read }) => read.passages);
  return packFile(
    OUTLINE_FORM,
    {
      articles: new TextEncoder().encode(JSON.stringify(articles)),
      passageCounts: bytesOf(placed.map(({ read }) => read.passages.length)),
      sentenceCounts: bytesOf(passages.map(({ sentences }) => sentences.length)),
    },
    { articles: articles.length, passages: passages.length, quotes: content.quotes },
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
function readHeads(text: string) {
  try {
    return v.parse(heads, JSON.parse(text));
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

import { SeedError } from '../../../errors.js';
import { withoutEnding } from '../../without-ending.js';
import type { ReadFormat } from '../format.js';
import { makeArticle } from '../make-article.js';
import { decodeSeed, readFrontMatter } from '../plain-text/index.js';
import { blocksOf } from './blocks-of.js';
import { takeProperties } from './take-properties.js';

/** More is no article; the parser takes some microseconds for each. */
const MOST_CHARACTERS = 300_000;
/** Within one paragraph: the parser takes time in proportion to their square. */
const MOST_MARKS = 3000;
/** Marks of quotations and lists, one within the other, at the beginning of a line; brackets behind each other. */
const TOO_NESTED = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){50}|[[*_`<!(]{200}/m;

/** Markdown with the article's particulars in YAML at its top, as generators of web sites keep articles, or as Notion exports them. */
export const readMarkdown: ReadFormat = async (file, bytes) => {
  const text = decodeSeed(file, bytes);
  const frontMatter = readFrontMatter(text);
  const source = text.slice(frontMatter?.end ?? 0).replace(/^\ufeff/, '');
  if (source.length > MOST_CHARACTERS || TOO_NESTED.test(source) || hasTooManyMarks(source))
    throw new SeedError(
      file,
      'is too long or too nested for an article in Markdown; split it, or save its words as a .txt file',
    );
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const root = fromMarkdown(source);
  const { title, ...particulars } = frontMatter?.particulars ?? takeProperties(root);
  const blocks = blocksOf(root, title);
  return [makeArticle(file, withoutEnding(file), { title, ...particulars, blocks })];
};

function hasTooManyMarks(source: string): boolean {
  return source.split(/\n[ \t]*\n/).some((part) => (part.match(/[*_`[\]]/g)?.length ?? 0) > MOST_MARKS);
}

import { SeedError } from '../../../errors.js';
import type { Article } from '../../article.js';
import { fieldsOf, type Particulars, particularsOf } from '../../particulars.js';
import { readFragment } from '../html/index.js';
import { type MarkedBlock, makeArticle } from '../make-article.js';
import { oneLine } from '../one-line.js';
import { parseUnderTitle } from '../plain-text/index.js';

/** The fields that hold the words of an article as text; the first that is filled counts. */
const TEXTS = ['text', 'content_text', 'articlebody', 'body', 'content', 'maintext'];

/** The fields that hold it as HTML. */
const PAGES = ['content_html', 'html', 'content', 'body'];

/**
 * The article in a JSON object, of its paragraphs where it has a list of such, else of its text or its HTML; null where it is none.
 *
 * @param feed what is said of it where it does not say so itself
 */
export async function readItem(
  file: string,
  id: string,
  item: unknown,
  feed: Particulars | null,
): Promise<Article | null> {
  const fields = fieldsOf(item);
  const own = particularsOf(item);
  const given: Particulars = {
    ...own,
    outlet: own.outlet ?? feed?.outlet ?? null,
    authors: own.authors.length > 0 ? own.authors : (feed?.authors ?? []),
  };
  const paragraphs = paragraphsIn(fields.get('paragraphs'));
  const text = TEXTS.map((key) => fields.get(key)).find((value) => isFilled(value) && !isPage(value));
  const page = PAGES.map((key) => fields.get(key)).find((value) => isFilled(value) && isPage(value));
  try {
    if (paragraphs.length > 0) return makeArticle(file, id, { ...given, blocks: paragraphs });
    if (isFilled(text)) return parseUnderTitle(file, id, text, given);
    return isFilled(page) ? makeArticle(file, id, await readFragment(file, page, given)) : null;
  } catch (error) {
    if (error instanceof SeedError) return null;
    throw error;
  }
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether a text begins with an element of a page. */
function isPage(value: string): boolean {
  return /^\s*<[a-z!]/i.test(value);
}

/** Texts, and the texts of objects, in a list. */
function paragraphsIn(value: unknown): MarkedBlock[] {
  if (!Array.isArray(value)) return [];
  return value
    .map((paragraph) => (typeof paragraph === 'string' ? paragraph : fieldsOf(paragraph).get('text')))
    .filter(isFilled)
    .map((text) => ({ text: oneLine(text), kind: 'body' }));
}

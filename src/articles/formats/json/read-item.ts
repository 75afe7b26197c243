import { SeedError } from '../../../errors.js';
import type { Article } from '../../article.js';
import { fieldsOf, type Particulars, particularsOf } from '../../particulars.js';
import { plainLine, readFragment } from '../html/index.js';
import { type MarkedBlock, makeArticle } from '../make-article.js';
import { oneLine } from '../one-line.js';
import { parseUnderTitle } from '../plain-text/index.js';

/** The fields that hold the words of an article as text; the first that is filled counts. */
const TEXTS = ['text', 'content_text', 'articlebody', 'body', 'content', 'maintext', 'post_content'];

/** The fields that hold it as HTML. */
const PAGES = ['content_html', 'html', 'content', 'body', 'post_content'];

/** The fields that hold an object in which it stands: those of WordPress and of readers of feeds. */
const HOLDERS = ['content', 'summary'];

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
    title: own.title && plainLine(own.title),
    outlet: own.outlet ?? feed?.outlet ?? null,
    authors: own.authors.length > 0 ? own.authors : (feed?.authors ?? []),
  };
  const paragraphs = paragraphsIn(fields.get('paragraphs'));
  const held = HOLDERS.map((key) => heldIn(fields.get(key)));
  const among = (keys: readonly string[]) =>
    [...keys.map((key) => fields.get(key)), ...held].filter(isFilled);
  const text = among(TEXTS).find((value) => !isPage(value));
  const page = among(PAGES).find(isPage);
  try {
    if (paragraphs.length > 0) return makeArticle(file, id, { ...given, blocks: paragraphs });
    if (text !== undefined) return parseUnderTitle(file, id, text, given);
    return page !== undefined ? makeArticle(file, id, await readFragment(file, page, given)) : null;
  } catch (error) {
    if (error instanceof SeedError) return null;
    throw error;
  }
}

function heldIn(value: unknown): unknown {
  const fields = fieldsOf(value);
  return fields.get('rendered') ?? fields.get('content');
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

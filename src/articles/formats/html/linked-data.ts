import type { Page } from './page-tree.js';

/** What a page says of itself for search engines: an object of schema.org. */
export type LinkedObject = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|BlogPosting|Report$/;
/** Objects within each other that are looked through. */
const DEEPEST = 4;
const MOST_OBJECTS = 500;

/**
 * The article that a page's JSON-LD describes, with references to other objects of the page resolved; one without fields where
 * it describes none. Of several the first with a headline counts.
 */
export function linkedArticle(page: Page): LinkedObject {
  const objects: LinkedObject[] = [];
  // Those that are none have been left out.
  for (const script of page.getElementsByTagName('script'))
    collect(parseLoosely(script.textContent), objects, 0);
  const articles = objects.filter((object) => textsIn(object['@type']).some((type) => ARTICLE.test(type)));
  const article =
    articles.find(({ headline }) => typeof headline === 'string') ??
    articles[0] ??
    objects.find(({ datePublished }) => datePublished !== undefined);
  if (!article) return {};
  const byId = new Map(objects.filter((object) => 'name' in object).map((object) => [object['@id'], object]));
  const resolve = (value: unknown, depth = 0): unknown => {
    if (Array.isArray(value)) return depth > DEEPEST ? [] : value.map((one) => resolve(one, depth + 1));
    return isObject(value) && !('name' in value) ? (byId.get(value['@id']) ?? value) : value;
  };
  return { ...article, author: resolve(article.author), publisher: resolve(article.publisher) };
}

/** The objects in a value, those of lists and of `@graph` among them. */
function collect(value: unknown, into: LinkedObject[], depth: number): void {
  if (depth > DEEPEST || into.length > MOST_OBJECTS) return;
  if (Array.isArray(value)) for (const one of value) collect(one, into, depth + 1);
  if (!isObject(value)) return;
  into.push(value);
  for (const key of ['@graph', 'mainEntity', 'author', 'publisher']) collect(value[key], into, depth + 1);
}

/** JSON as sites write it: with line breaks in texts, commas before brackets, or within a comment. */
function parseLoosely(source: string): unknown {
  const json = source.replace(/^\s*(?:\/\/)?<!(?:\[CDATA\[|--)|(?:\/\/)?(?:\]\]|--)>\s*$/g, '');
  const tidied = json.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s{0,20}[\]}])/g, '');
  for (const one of [json, tidied]) {
    try {
      return JSON.parse(one);
    } catch {
      // The next may be read.
    }
  }
  return null;
}

/** The texts of a value: itself, those of a list, the names of what has one. */
export function textsIn(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, depth + 1));
  if (isObject(value)) return textsIn(value.name, depth + 1);
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}

function isObject(value: unknown): value is LinkedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

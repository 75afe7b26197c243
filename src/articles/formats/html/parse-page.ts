import { SeedError } from '../../../errors.js';
import { requireInTurn } from '../../../require-in-turn.js';
import { createComment, createText, isElement, isText, Page, PageElement } from './page-tree.js';

/** Elements within each other. Pages of news have some thirty, and browsers draw no more than 512. */
const DEEPEST = 100;
/** Pages of news have some 3,000, the longest live reports 15,000. */
const MOST_ELEMENTS = 20_000;
const MOST_ATTRIBUTES_OF_ONE = 300;
/** Pages of news have some fifty. */
const MOST_METAS = 1000;
/** UTF-16 units. */
const LONGEST_CLASS = 10_000;
/** UTF-16 units that are neither markup nor in scripts and styles: a novel. */
const MOST_TEXT = 1_000_000;

/** What holds no words of an article: most of the bytes of a page. */
const WORDLESS = new Set(['script', 'style', 'svg', 'noscript', 'template', 'iframe']);

/** The scripts that are none, but say what the page is about. */
const LINKED_DATA = 'application/ld+json';

/**
 * The tree of a page without what holds no words, in which there is no more than can be weighed within seconds. Takes time in
 * proportion to the source, whatever is in it. Nothing in it is run, and nothing that it refers to is fetched.
 *
 * @throws SeedError where there is more
 */
export function parsePage(file: string, source: string): Page {
  const { Parser } = requireInTurn<typeof import('htmlparser2')>(import.meta.url, 'htmlparser2');
  const page = new Page();
  let node: Page | PageElement = page;
  let excess: string | null = null;
  let depth = 0;
  let elements = 0;
  let metas = 0;
  let attributes = 0;
  let text = 0;
  /** The depth of the element that is being left out, or 0. */
  let wordless = 0;

  function limit(value: number, most: number, what: string): void {
    if (value <= most || excess !== null) return;
    excess = what;
    parser.pause();
  }

  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      elements += 1;
      attributes = 0;
      limit(depth, DEEPEST, `elements nested more than ${DEEPEST} deep`);
      limit(elements, MOST_ELEMENTS, `more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
      if (name === 'meta') metas += 1;
      if (wordless > 0) return;
      node = node.appendChild(new PageElement(name));
      if (WORDLESS.has(name) || (name === 'meta' && metas > MOST_METAS)) wordless = depth;
    },
    onattribute(name, value) {
      attributes += 1;
      limit(
        attributes,
        MOST_ATTRIBUTES_OF_ONE,
        `more than ${MOST_ATTRIBUTES_OF_ONE} attributes in one element`,
      );
      if (name === 'class')
        limit(
          value.length,
          LONGEST_CLASS,
          `a class of more than ${LONGEST_CLASS.toLocaleString('en')} characters`,
        );
      if (wordless === depth && name === 'type' && value === LINKED_DATA) wordless = 0;
      if (wordless === 0 && node instanceof PageElement && !node.hasAttribute(name))
        node.setAttribute(name, value);
    },
    ontext(piece) {
      if (wordless > 0) return;
      text += piece.length;
      limit(text, MOST_TEXT, `more than ${MOST_TEXT.toLocaleString('en')} characters of text`);
      const { lastChild: last } = node;
      // What stood between may have been left out, and each entity comes by itself.
      if (last && isText(last)) last.textContent += piece;
      else node.appendChild(createText(piece));
    },
    oncomment(comment) {
      if (wordless === 0) node.appendChild(createComment(comment));
    },
    onclosetag() {
      const isLeftOut = wordless === depth;
      depth -= 1;
      if (wordless > 0 && !isLeftOut) return;
      const closed = node;
      node = closed.parentElement ?? page;
      if (isLeftOut) closed.remove();
      wordless = 0;
    },
  });
  parser.end(source);
  if (excess !== null)
    throw new SeedError(file, `is a web page with ${excess}; copy the article's words into a .txt file`);
  return withRoot(page);
}

/** The parser takes the first element for the document's, where browsers add those that are left out. */
function withRoot(page: Page): Page {
  if (page.documentElement?.localName !== 'html') {
    const root = new PageElement('html');
    for (const node of [...page.childNodes]) root.appendChild(node);
    page.appendChild(root);
  }
  const hasBody = page.findElement(({ localName }) => localName === 'body') !== null;
  if (page.documentElement && !hasBody) addBody(page.documentElement);
  return page;
}

/** What may stand in a head. */
const METADATA = new Set(['head', 'title', 'meta', 'link', 'base', 'script', 'style']);

/** Puts into a body what stands behind the metadata, in an open head, too. */
function addBody(root: PageElement): void {
  const first = root.firstElementChild;
  const head = first?.localName === 'head' ? first : root;
  const nodes = [...(head === root ? [] : head.childNodes), ...root.childNodes].filter(
    (node) => node !== head,
  );
  const from = nodes.find((node) =>
    isText(node) ? node.textContent.trim() !== '' : isElement(node) && !METADATA.has(node.localName),
  );
  const body = new PageElement('body');
  root.appendChild(body);
  for (const node of from ? nodes.slice(nodes.indexOf(from)) : []) body.appendChild(node);
}

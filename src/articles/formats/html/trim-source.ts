import { SeedError } from '../../../errors.js';
import { requireInTurn } from '../../../load-in-turn.js';

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
 * The source of a page without what holds no words, in which there is no more than can be parsed and weighed within seconds. Takes
 * time in proportion to the source, whatever is in it.
 *
 * @throws SeedError where there is more
 */
export function trimSource(file: string, source: string): string {
  const { Parser } = requireInTurn<typeof import('htmlparser2')>(import.meta.url, 'htmlparser2');
  const pieces: string[] = [];
  let excess: string | null = null;
  let from = 0;
  let to = 0;
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
      if (wordless > 0 || !(WORDLESS.has(name) || (name === 'meta' && metas > MOST_METAS))) return;
      wordless = depth;
      to = parser.startIndex;
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
    },
    ontext(piece) {
      if (wordless === 0) text += piece.length;
      limit(text, MOST_TEXT, `more than ${MOST_TEXT.toLocaleString('en')} characters of text`);
    },
    onclosetag(name, isImplied) {
      if (wordless === depth) {
        wordless = 0;
        pieces.push(source.slice(from, to));
        // What stands open is closed where something else begins, but for what holds nothing.
        from = isImplied && name !== 'meta' ? parser.startIndex : parser.endIndex + 1;
      }
      depth -= 1;
    },
  });
  parser.end(source);
  if (excess !== null)
    throw new SeedError(file, `is a web page with ${excess}; copy the article's words into a .txt file`);
  pieces.push(source.slice(from, wordless === 0 ? source.length : to));
  return pieces.join('');
}

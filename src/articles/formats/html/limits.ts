/** Elements within each other. Pages of news have some thirty, and browsers draw no more than 512. */
const DEEPEST = 200;
/** The longest live reports have 20,000. */
const MOST_ELEMENTS = 60_000;
const MOST_ATTRIBUTES_OF_ONE = 300;
/** UTF-16 units outside of scripts and styles: two novels. */
const MOST_TEXT = 2_000_000;

const NO_TEXT = new Set(['script', 'style']);

/**
 * What makes a page too much to be parsed and weighed, as "more than 60,000 elements", or null. Takes time in proportion to the
 * source, whatever is in it.
 */
export async function excessOf(source: string): Promise<string | null> {
  const { Parser } = await import('htmlparser2');
  let excess: string | null = null;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let text = 0;
  let isText = true;
  const limit = (is: boolean, what: string) => {
    if (!is || excess !== null) return;
    excess = what;
    parser.pause();
  };
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      elements += 1;
      attributes = 0;
      isText = !NO_TEXT.has(name);
      limit(depth > DEEPEST, `elements nested more than ${DEEPEST} deep`);
      limit(elements > MOST_ELEMENTS, `more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
    },
    onattribute() {
      attributes += 1;
      limit(
        attributes > MOST_ATTRIBUTES_OF_ONE,
        `more than ${MOST_ATTRIBUTES_OF_ONE} attributes in one element`,
      );
    },
    onclosetag() {
      depth -= 1;
      isText = true;
    },
    ontext(piece) {
      if (isText) text += piece.length;
      limit(text > MOST_TEXT, `more than ${MOST_TEXT.toLocaleString('en')} characters of text`);
    },
  });
  parser.end(source);
  return excess;
}

import type { Element } from '@xmldom/xmldom';
import { SeedError } from '../../../errors.js';
import type { Article } from '../../article.js';
import { withoutEnding } from '../../without-ending.js';
import { makeArticle } from '../make-article.js';
import { personIn } from '../person-in.js';
import { type DocumentParagraph, documentBlocks } from './document-blocks.js';
import { parseXml, wordsIn } from './parse-xml.js';
import { openZip } from './unzip.js';

/** How a kind of documents keeps its parts in an archive. */
export interface DocumentParts {
  /** "a Word document" */
  readonly called: string;
  /** The name of the part with the words, of that with the styles, where those count, and of that with what the document says of itself. */
  readonly words: string;
  readonly styles: string | null;
  readonly properties: string;
  /** The names of the elements for the author there. */
  readonly author: readonly string[];
  paragraphsOf(words: Element, styles: Element | null): DocumentParagraph[];
}

/**
 * The article in a document of a program for writing.
 *
 * @throws SeedError where it is none
 */
export async function readDocument(file: string, bytes: Uint8Array, parts: DocumentParts): Promise<Article> {
  const [words, styles, properties] = await readParts(file, bytes, parts);
  const author = properties && parts.author.map((name) => wordsIn(properties, name)).find(Boolean);
  const blocks = documentBlocks(parts.paragraphsOf(words, styles));
  const isTitled = blocks.some(({ kind }) => kind === 'title');
  return makeArticle(file, withoutEnding(file), {
    title: isTitled || !properties ? null : wordsIn(properties, 'dc:title'),
    authors: personIn(author ?? ''),
    blocks,
  });
}

async function readParts(
  file: string,
  bytes: Uint8Array,
  { called, words, styles, properties }: DocumentParts,
): Promise<readonly [Element, Element | null, Element | null]> {
  try {
    const read = openZip(bytes);
    const parse = async (name: string) => {
      const part = read(name);
      return part && parseXml(part);
    };
    const main = await parse(words);
    if (main) return [main, styles === null ? null : await parse(styles), await parse(properties)];
  } catch (error) {
    if (isTooLarge(error))
      throw new SeedError(file, "holds too much for an article; copy the article's words into a .txt file", {
        cause: error,
      });
    throw notOne(file, called, error);
  }
  throw notOne(file, called);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && !(error as NodeJS.ErrnoException).code?.startsWith('ERR_OUT_OF');
}

function notOne(file: string, called: string, cause?: unknown): SeedError {
  return new SeedError(
    file,
    `is not ${called}, or is damaged or locked; save it anew without a password, or copy its words into a .txt file`,
    { cause },
  );
}

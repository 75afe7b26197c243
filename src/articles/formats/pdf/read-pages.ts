import { messageOf, SeedError } from '../../../errors.js';
import { oneLine } from '../one-line.js';
import { personIn } from '../person-in.js';
import { isInflatable } from './is-inflatable.js';
import { linesOf } from './lines-of.js';
import type { Page } from './page-line.js';

/** Pages of the longest article, and pieces of words on all of them. */
const MOST_PAGES = 200;
const MOST_PIECES = 300_000;

export interface PdfText {
  readonly pages: readonly Page[];
  /** What the file says of itself: null and empty where it says nothing, or what only its program knows. */
  readonly title: string | null;
  readonly authors: readonly string[];
}

/**
 * What stands on the pages of a PDF.
 *
 * @throws SeedError where it is locked, damaged or far too long
 */
export async function readPages(file: string, bytes: Uint8Array): Promise<PdfText> {
  if (!isInflatable(bytes)) throw new SeedError(file, `holds too much for an article; ${COPY}`);
  const { getDocumentProxy } = await import('unpdf');
  try {
    // What is given is taken away from whoever gives it.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    try {
      return await readDocument(file, document);
    } finally {
      await document.destroy();
    }
  } catch (error) {
    if (error instanceof SeedError) throw error;
    throw unreadable(file, error);
  }
}

type Document = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function readDocument(file: string, document: Document): Promise<PdfText> {
  if (document.numPages > MOST_PAGES)
    throw new SeedError(file, `has more than ${MOST_PAGES} pages; split it into one file an article`);
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pieces += items.length;
    if (pieces > MOST_PIECES) throw new SeedError(file, `holds too much for an article; ${COPY}`);
    const [, bottom = 0, , top = 0] = page.view;
    pages.push({
      height: top - bottom,
      lines: linesOf(
        items.filter((item) => 'str' in item),
        bottom,
      ),
    });
    page.cleanup();
  }
  const info = await document.getMetadata().then(
    (metadata) => metadata.info as Readonly<Record<string, unknown>>,
    () => ({}) as Readonly<Record<string, unknown>>,
  );
  return {
    pages,
    title: titleIn(info.Title),
    authors: personIn(typeof info.Author === 'string' ? info.Author : ''),
  };
}

/** Titles that programs give by themselves: names of files, of the program, single words. */
const NO_TITLE = /^(?:microsoft|untitled|sans titre|document)|\.\w{2,5}$|^\S*$|https?:/i;

function titleIn(value: unknown): string | null {
  const title = typeof value === 'string' ? oneLine(value).trim() : '';
  return NO_TITLE.test(title) ? null : title;
}

const COPY = "copy the article's words into a .txt file";

function unreadable(file: string, error: unknown): SeedError {
  if (error instanceof Error && error.name === 'PasswordException')
    return new SeedError(file, 'is locked with a password; save it without one', { cause: error });
  return new SeedError(file, `is no whole PDF (${oneLine(messageOf(error))}); save it anew, or remove it`, {
    cause: error,
  });
}

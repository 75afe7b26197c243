import { messageOf } from '../../../errors.js';
import { oneLine } from '../one-line.js';
import { personIn } from '../person-in.js';
import { linesOf } from './lines-of.js';
import type { Page } from './page-line.js';

/** Pages of the longest article, and pieces of words on all of them. */
const MOST_PAGES = 200;
const MOST_PIECES = 150_000;

/** Why a PDF is not read that would take all there is. */
export const TOO_MUCH = "holds too much for an article; copy the article's words into a .txt file";

export interface PdfText {
  readonly pages: readonly Page[];
  /** What the file says of itself: null and empty where it says nothing, or what only its program knows. */
  readonly title: string | null;
  readonly authors: readonly string[];
}

/** What was read of a PDF, or why nothing was: a half-sentence, and what to do. */
export type ReadPdf = PdfText | { readonly problem: string };

/** What stands on the pages of a PDF. Where it is damaged, pdf.js may also leave rejections to nobody. */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPdf> {
  try {
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false });
    try {
      return await readPages(document);
    } finally {
      await document.destroy();
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return { problem: 'is locked with a password; save it without one' };
    return { problem: `is no whole PDF (${oneLine(messageOf(error))}); save it anew, or remove it` };
  }
}

type Document = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function readPages(document: Document): Promise<ReadPdf> {
  if (document.numPages > MOST_PAGES)
    return { problem: `has more than ${MOST_PAGES} pages; split it into one file an article` };
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pieces += items.length;
    if (pieces > MOST_PIECES) return { problem: TOO_MUCH };
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

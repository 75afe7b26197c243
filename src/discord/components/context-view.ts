import type { Article, Paragraph } from '../../articles/article.js';
import { overlaps, type Span } from '../../text/span.js';
import { cutToFit } from '../text/cut.js';
import { escapeMarkdown } from '../text/escape.js';
import { safeAddress } from '../text/fragment-link.js';
import { label } from '../text/label.js';
import type { Frame } from './frame.js';
import { pageButtons } from './pages.js';
import { text, type View } from './view.js';

/** Characters of markdown on one page of context. */
const PAGE_ROOM = 3000;

/**
 * The paragraph that holds the quote, the quote in bold, with the paragraph before and after it; in pages
 * where that is too long for a message. Without `page`, the page on which the quote begins.
 */
export function contextView(
  article: Article,
  position: number,
  quote: Span,
  page: number | null,
  frame: Frame,
): View {
  const { words } = frame;
  const pages = paginate(article.text, surroundings(article, quote), quote);
  const first = pages.findIndex((part) => part.to > quote.start);
  const shown = Math.min(Math.max(0, page ?? first), pages.length - 1);
  const address = safeAddress(article.url);
  const title = label(article.title, 250);
  return [
    text(`### ${words.context.title(address === null ? title : `[${title}](${address})`)}`),
    text(pages[shown]?.markdown || '—'),
    ...pageButtons(frame, 'context', [position, quote.start, quote.end], {
      page: shown,
      pages: pages.length,
    }),
  ];
}

interface ContextPage {
  readonly markdown: string;
  /** Where in the article the page ends. */
  readonly to: number;
}

/** The paragraphs that the quote touches and one neighbour on each side, with the sub-headings between them. */
function surroundings(article: Article, quote: Span): readonly Paragraph[] {
  const readable = article.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  const touched = readable.flatMap((paragraph, index) => (overlaps(paragraph, quote) ? [index] : []));
  let from = touched[0];
  let to = touched.at(-1);
  if (from === undefined || to === undefined) return [];
  do from -= 1;
  while (readable[from]?.kind === 'subhead');
  do to += 1;
  while (readable[to]?.kind === 'subhead');
  return readable.slice(Math.max(0, from), to + 1);
}

function paginate(source: string, paragraphs: readonly Paragraph[], quote: Span): readonly ContextPage[] {
  const pages: { markdown: string; to: number }[] = [{ markdown: '', to: 0 }];
  for (const paragraph of paragraphs) {
    let { start } = paragraph;
    while (start < paragraph.end) {
      const current = pages.at(-1) as { markdown: string; to: number };
      const mark = start === paragraph.start && isNumbered(paragraph) ? `-# ¶ ${paragraph.number}\n` : '';
      const separator = current.markdown === '' ? '' : '\n\n';
      const render = (part: string) =>
        separator + mark + markQuote(source, { start, end: start + part.length }, quote);
      const part = cutToFit(source.slice(start, paragraph.end), PAGE_ROOM - current.markdown.length, render);
      if (part.length === 0 && current.markdown === '') break;
      const whole = start + part.length >= paragraph.end;
      if (part.length === 0 || (!whole && current.markdown !== '' && part.length < 200)) {
        pages.push({ markdown: '', to: start });
        continue;
      }
      current.markdown += render(part);
      start += part.length;
      current.to = start;
      while (start < paragraph.end && /\s/.test(source.charAt(start))) start += 1;
    }
  }
  return pages;
}

/** A sub-heading has the number of the paragraph that it opens, which shows it itself. */
function isNumbered({ kind, number }: Paragraph): boolean {
  return number !== null && kind !== 'subhead';
}

/** A stretch of the article, escaped, with what it shares with the quote in bold. */
function markQuote(source: string, { start, end }: Span, quote: Span): string {
  const from = Math.min(Math.max(quote.start, start), end);
  const to = Math.min(Math.max(quote.end, from), end);
  const said = source.slice(from, to);
  return (
    escapeMarkdown(source.slice(start, from)) +
    (said.trim() === '' ? escapeMarkdown(said) : boldLines(escapeMarkdown(said))) +
    escapeMarkdown(source.slice(to, end))
  );
}

/** Bold does not reach over an empty line, nor does it begin or end with a space. */
function boldLines(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/, '$1**$2**$3'))
    .join('\n');
}

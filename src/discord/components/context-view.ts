import { type Article, isNumbered, type Paragraph } from '../../articles/index.js';
import { overlaps, type Span } from '../../text/index.js';
import { escapeMarkdown } from '../text/index.js';
import { type Frame, forAnyone } from './frame.js';
import { pageButtons } from './pages.js';
import { type Block, paginate, type TextPage } from './paginate.js';
import { encodePlaces, type Place } from './places.js';
import { titleLines } from './title-lines.js';
import { text, type View } from './view.js';
import { card } from './voice-cards.js';

/**
 * For each quote the paragraph that holds it, the quote in bold, with the paragraph before and after it; quotes
 * of one surrounding share it. In pages, one after the other; without `page`, the page on which the first
 * quote begins.
 *
 * @param places at least one
 */
export function contextView(places: readonly Place[], page: number | null, frame: Frame): View {
  const { words } = frame;
  const scenes = scenesOf(places);
  const pages = scenes.flatMap(pagesOf);
  const first = pages.findIndex(({ to }) => to > (places[0]?.start ?? 0));
  const shown = Math.min(Math.max(0, page ?? first), pages.length - 1);
  const current = pages[shown];
  return [
    card([
      text(`-# ${words.context.title}${current ? `\n${titleLines(current.article, words)}` : ''}`),
      text(current?.markdown || '—'),
    ]),
    ...pageButtons(forAnyone(frame), 'context', { page: shown, pages: pages.length }, (target) => [
      encodePlaces(places),
      target,
    ]),
  ];
}

/** Paragraphs of an article and the quotes that they surround. */
interface Scene {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Span[];
}

function scenesOf(places: readonly Place[]): readonly Scene[] {
  const scenes: { article: Article; paragraphs: readonly Paragraph[]; quotes: Span[] }[] = [];
  for (const place of places) {
    const { article } = place;
    const paragraphs = surroundings(article, place);
    const same = scenes.find((scene) => scene.article === article && scene.paragraphs[0] === paragraphs[0]);
    if (same && same.paragraphs.length === paragraphs.length) same.quotes.push(place);
    else scenes.push({ article, paragraphs, quotes: [place] });
  }
  return scenes;
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

function pagesOf({ article, paragraphs, quotes }: Scene): readonly (TextPage & { article: Article })[] {
  const blocks = paragraphs.map((paragraph): Block => {
    const { start, end } = paragraph;
    return { start, end, mark: isNumbered(paragraph) ? `-# ¶ ${paragraph.number}\n` : '' };
  });
  return paginate(article.text, blocks, (part) => markQuotes(article.text, part, quotes)).map((page) => ({
    ...page,
    article,
  }));
}

/** A stretch of the article, escaped, with what it shares with the quotes in bold. */
function markQuotes(source: string, { start, end }: Span, quotes: readonly Span[]): string {
  let markdown = '';
  let from = start;
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const begin = Math.min(Math.max(quote.start, from), end);
    const stop = Math.min(Math.max(quote.end, begin), end);
    const said = source.slice(begin, stop);
    markdown += escapeMarkdown(source.slice(from, begin));
    markdown += said.trim() === '' ? escapeMarkdown(said) : boldLines(escapeMarkdown(said));
    from = stop;
  }
  return markdown + escapeMarkdown(source.slice(from, end));
}

/** Bold does not reach over an empty line, nor does it begin or end with a space. */
function boldLines(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/, '$1**$2**$3'))
    .join('\n');
}

import type { Article, Paragraph } from '../articles/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import { safe } from '../safe.js';
import { factsOf } from './facts-of.js';
import type { Screen } from './screen.js';

/**
 * An article as it was read: its paragraphs with their numbers, behind each quotation and each reported sentence who says it;
 * greyed, with what they were taken for, the parts that no answer shows.
 *
 * @param said its quotes and statements
 * @param format as people call it
 */
export function renderArticle(
  article: Article,
  said: readonly (Quote | Statement)[],
  format: string | null,
  screen: Screen,
): string {
  const { colours, wrap } = screen;
  const { title, authors, language, file, url, paragraphs } = article;
  const facts = [...factsOf(article), ...authors];
  const kinds = [file, ...(format === null ? [] : [format]), ...(language === 'other' ? [] : [language])];
  const head = [
    wrap(colours.bold(safe(title))),
    wrap(colours.dim(facts.map(safe).join(' · '))),
    wrap(colours.dim(kinds.map(safe).join(' · '))),
    ...(url === null ? [] : [colours.dim(safe(url))]),
  ].join('\n');
  const body = paragraphs
    .filter(({ kind }) => kind !== 'title')
    .map((paragraph) => renderParagraph(article, paragraph, said, screen));
  return [head, ...body].join('\n\n');
}

const INDENT = '     ';

function renderParagraph(
  { text }: Article,
  paragraph: Paragraph,
  said: readonly (Quote | Statement)[],
  { colours, wrap }: Screen,
): string {
  const { kind, number, start, end } = paragraph;
  if (kind === 'subhead') return wrap(colours.underline(safe(text.slice(start, end))), INDENT);
  if (number === null) return wrap(colours.dim(`(${kind}) ${safe(text.slice(start, end))}`), INDENT);
  const words = wrap(withSpeakers(text, paragraph, said, colours), INDENT);
  return `${colours.dim(`¶ ${number}`.padEnd(INDENT.length))}${words.slice(INDENT.length)}`;
}

/** The words of a paragraph, each quotation in bold and behind it, in brackets, who says it; "?" where that is doubtful. */
function withSpeakers(
  text: string,
  { start, end }: Paragraph,
  said: readonly (Quote | Statement)[],
  colours: Screen['colours'],
): string {
  const within = said
    .filter((one) => one.kind !== 'scare' && one.end > start && one.start < end)
    .sort((a, b) => a.end - b.end || b.start - a.start);
  let shown = '';
  let from = start;
  for (const one of within) {
    const isQuoted = one.kind !== 'reported';
    const opens = Math.max(one.start, from);
    const closes = Math.max(opens, Math.min(one.end, end));
    const to = isQuoted ? behindMark(text, closes) : closes;
    const words = safe(text.slice(opens, closes));
    shown +=
      safe(text.slice(from, opens)) + (isQuoted ? colours.bold(words) : words) + text.slice(closes, to);
    // A quotation that runs over several paragraphs is credited once, at its end.
    if (one.end <= end)
      shown += ` ${colours.cyan(`[${isQuoted ? '' : 'reported, '}${safe(one.speaker ?? '?')}]`)}`;
    from = to;
  }
  return shown + safe(text.slice(from, end));
}

/** The place behind the mark that closes a quotation which ends at `at`, where there is one. */
function behindMark(text: string, at: number): number {
  return at + (/^\s?["»”’']/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}

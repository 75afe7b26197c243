import type { Article, Paragraph } from '../../articles/index.js';
import { contains, overlaps, type Span, trimSpan } from '../../text/index.js';
import type { AuthoredSpan } from './authored-span.js';
import { findDialogueTurns } from './dialogue.js';
import { findLabelledTurns } from './labelled-turns.js';
import { findMarks, type Mark, type MarkFamily } from './mark.js';
import { type Break, type InnerPair, pairMarks } from './pair-marks.js';
import { signaturesOf } from './signatures.js';
import { findSignedParagraphs } from './signed-paragraphs.js';
import { findSignedPosts } from './signed-posts.js';
import { findUnlabelledTurns } from './unlabelled-turns.js';

/** What stands between two quotation marks, without the marks and the white space inside them. */
export interface QuotationSpan extends Span {
  /** The same with its marks. */
  readonly outer: Span;
  readonly paragraph: Paragraph;
  /** The quotations within it, in order; none holds another. */
  readonly inner: readonly QuotationSpan[];
  /** The quotation before it ended without a closing mark and this one takes it up again. */
  readonly continued: boolean;
  /** No mark closes it: what the narrator says at its end stands within it. */
  readonly unclosed: boolean;
  /** A turn of a dialogue set with dashes: the next turn is somebody else's. */
  readonly turn: boolean;
  /** Who the page itself says is the author of words that have no marks; absent for all others. */
  readonly authored: AuthoredSpan | undefined;
}

/**
 * The quotations of an article at top level, in order; none overlaps another and none is empty. Each has the
 * quotations within it. A quotation
 * that is never closed ends with its paragraph, unless the next paragraph holds the closing mark it lacks.
 */
export function findSpans(article: Pick<Article, 'text' | 'paragraphs'>): QuotationSpan[] {
  const paragraphs = article.paragraphs.filter(({ kind }) => kind !== 'byline' && kind !== 'boilerplate');
  const events: (Mark | Break)[] = [];
  paragraphs.forEach((paragraph, index) => {
    addEvents(article.text, paragraph, events);
    events.push(breakAfter(article.text, paragraph, paragraphs[index + 1]));
  });
  const marked = toSpans(article.text, paragraphs, pairMarks(events));
  const signed = signaturesOf(article.text, marked);
  const closed = marked.map((span, index) => (signed[index] ? { ...span, authored: signed[index] } : span));
  const spoken = withDialogue(closed, findDialogueTurns(article.text, paragraphs));
  const labelled = findLabelledTurns(article.text, paragraphs);
  return withAuthored(spoken, [
    ...(labelled.length > 0 ? labelled : findUnlabelledTurns(article.text, paragraphs)),
    ...findSignedPosts(article.text, paragraphs),
    ...findSignedParagraphs(article.text, paragraphs),
  ]);
}

/** Adds words with an author, with what is quoted within them; they begin where none of these does before. */
function withAuthored(spans: readonly QuotationSpan[], authored: readonly AuthoredSpan[]): QuotationSpan[] {
  if (authored.length === 0) return [...spans];
  const byStart = new Map(authored.map((one) => [one.start, one]));
  const marked = spans.map((span) => {
    const own = byStart.get(span.start);
    return own?.end === span.end ? { ...span, authored: own } : span;
  });
  const whole = authored.filter(
    (one) =>
      !spans.some(({ outer }) => overlaps(outer, one) && (outer.start < one.start || outer.end > one.end)),
  );
  const rest = marked.filter(({ outer }) => !whole.some((one) => overlaps(outer, one)));
  const added = whole.map((one) => {
    const { start, end, paragraph } = one;
    const inner = spans.filter(({ outer }) => contains(one, outer));
    return spanOf(one, { start, end }, paragraph, { inner, turn: true, authored: one });
  });
  return [...rest, ...added].sort((a, b) => a.start - b.start);
}

/** Adds the turns of dialogue in which no marks stand. */
function withDialogue(
  marked: readonly QuotationSpan[],
  turns: ReturnType<typeof findDialogueTurns>,
): QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  let next = 0;
  for (const { paragraph, turn } of turns) {
    while (next < marked.length && (marked[next]?.outer.end ?? 0) <= turn.start) {
      spans.push(marked[next++] as QuotationSpan);
    }
    const following = marked[next];
    if (following && overlaps(following.outer, turn)) continue;
    spans.push(spanOf(turn, turn, paragraph, { turn: true }));
  }
  return [...spans, ...marked.slice(next)];
}

const CARRY_OVER_LINE = 1.5;
const CARRY_OVER_PARAGRAPH = 3.2;

/** Marks, with a break at each line end. */
function addEvents(text: string, paragraph: Paragraph, events: (Mark | Break)[]): void {
  let start = paragraph.start;
  for (;;) {
    const end = lineEnd(text, start, paragraph.end);
    for (const mark of findMarks(text, { start, end })) events.push(mark);
    if (end === paragraph.end) return;
    events.push({ at: end, carry: CARRY_OVER_LINE, reopens: reopening(text, end + 1, paragraph.end) });
    start = end + 1;
  }
}

/** The next line feed, or `limit`: never sought beyond, since a text may hold none at all. */
function lineEnd(text: string, start: number, limit: number): number {
  const newline = text.slice(start, limit).indexOf('\n');
  return newline < 0 ? limit : start + newline;
}

function breakAfter(text: string, paragraph: Paragraph, next: Paragraph | undefined): Break {
  const continuous = next?.kind === paragraph.kind && paragraph.kind === 'body';
  return {
    at: paragraph.end,
    carry: continuous ? CARRY_OVER_PARAGRAPH : Number.POSITIVE_INFINITY,
    reopens: continuous && next ? reopening(text, next.start, next.end) : null,
  };
}

/** The family of the mark that stands at `start` and opens, if one does. */
function reopening(text: string, start: number, end: number): MarkFamily | null {
  const [mark] = findMarks(text, { start, end: Math.min(end, start + 2) });
  return mark?.start === start && mark.open < 1 && mark.family !== 'single' ? mark.family : null;
}

function toSpans(
  text: string,
  paragraphs: readonly Paragraph[],
  pairs: ReturnType<typeof pairMarks>,
): QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  let index = 0;
  let leftOpen = false;
  for (const { open, close, closed, inner } of pairs) {
    while (index + 1 < paragraphs.length && (paragraphs[index]?.end ?? 0) <= open.start) {
      index += 1;
    }
    const paragraph = paragraphs[index];
    const end = 'at' in close ? close.at : close.start;
    const words = trimSpan(text, { start: open.end, end });
    if (paragraph && words.start < words.end) {
      const outer = { start: open.start, end: 'at' in close ? words.end : close.end };
      const within = inner.flatMap((one) => innerSpan(text, one, paragraph));
      spans.push(spanOf(words, outer, paragraph, { inner: within, continued: leftOpen, unclosed: !closed }));
    }
    leftOpen = !closed && 'at' in close && close.reopens === open.family;
  }
  return spans;
}

function innerSpan(text: string, { open, close }: InnerPair, paragraph: Paragraph): QuotationSpan[] {
  const words = trimSpan(text, { start: open.end, end: close.start });
  if (words.start === words.end) return [];
  const outer = { start: open.start, end: close.end };
  return [spanOf(words, outer, paragraph, {})];
}

/** The one place where spans are made: objects of one shape are read several times faster. */
function spanOf(
  { start, end }: Span,
  outer: Span,
  paragraph: Paragraph,
  {
    inner = [],
    continued = false,
    unclosed = false,
    turn = false,
    authored,
  }: Partial<Omit<QuotationSpan, 'start' | 'end' | 'outer' | 'paragraph'>>,
): QuotationSpan {
  return { start, end, outer, paragraph, inner, continued, unclosed, turn, authored };
}

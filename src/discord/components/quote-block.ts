import type { Citation } from '../../answer/answer.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { cutToFit } from '../text/cut.js';
import { fragmentLink } from '../text/fragment-link.js';
import { highlight } from '../text/highlight.js';
import { label } from '../text/label.js';

/** An exact slice of an article, on its way to the reader. */
export interface ShownSlice {
  readonly text: string;
  readonly kind: 'quote' | 'passage';
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly mention: string | null;
  readonly paragraph: number | null;
  readonly article: Citation['article'];
}

export interface BlockOptions {
  /** What the citation is called in its message, from 1. */
  readonly n: number;
  /** Its words are shown in bold where the slice has them. */
  readonly question: string;
  /** Characters of markdown, at least 500. */
  readonly most: number;
}

/**
 * A quote in a block, its speaker in bold, and its citation line. A quote that does not fit is cut at a word;
 * the ellipsis stands outside its marks and a line says so.
 */
export function quoteBlock(slice: ShownSlice, words: Catalogue, { n, question, most }: BlockOptions): string {
  const speaker = speakerLine(slice, words);
  const citation = citationLine(slice, words, n, Math.floor(most * 0.6) - speaker.length);
  const after = speaker === '' ? citation : `${speaker}\n${citation}`;
  const render = (part: string) => inBlock(marked(highlight(part, question), slice, words));
  const shown = cutToFit(slice.text, most - after.length - CUT_LINE, render);
  if (shown.length === slice.text.length) return `${render(shown)}\n${after}`;
  return `${render(shown)} […]\n-# ${words.answer.cut(shown.length, slice.text.length)}\n${after}`;
}

/** Room kept for the line that says a quote was cut. */
const CUT_LINE = 80;

/** `[1] Title · date · ¶ 4 · link`, in small print; the link only where it fits `most`. */
function citationLine(slice: ShownSlice, words: Catalogue, n: number, most: number): string {
  const { title, url, date } = slice.article;
  const line = [
    `-# [${n}] ${label(title, 120)}`,
    ...(date === null ? [] : [label(words.date(date), 40)]),
    ...(slice.paragraph === null ? [] : [words.answer.paragraph(slice.paragraph)]),
  ].join(' · ');
  const address = fragmentLink(url, slice.text);
  const linked = `${line} · [${words.answer.open}](${address})`;
  return address !== null && linked.length <= most ? linked : line;
}

function speakerLine(slice: ShownSlice, words: Catalogue): string {
  if (slice.kind === 'passage') return words.answer.passage;
  if (slice.speaker === null) return '';
  const name = `**${label(slice.speaker, 80)}**`;
  const given = howGiven(slice);
  return given === '' ? name : `${name} · ${label(given, 100)}`;
}

/** The article's own words for who spoke and how; a cue such as "a-t-il poursuivi" holds the mention already. */
function howGiven({ speaker, mention, cue }: ShownSlice): string {
  const inCue = mention !== null && (cue ?? '').split(/[-\s]/).includes(mention);
  return [mention === speaker || inCue ? null : mention, cue].filter(Boolean).join(', ');
}

function marked(markdown: string, slice: ShownSlice, words: Catalogue): string {
  return slice.kind === 'quote' ? words.quotation(markdown) : markdown;
}

function inBlock(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

import { ofEveryLanguage } from '../../languages/index.js';
import { type Span, splitSentences, trimSpan } from '../../text/index.js';
import type { Line } from './classified-line.js';

const MOST_WORDS = 9;

/** What shows that a short sentence has a subject and a finite verb. */
const CLAUSES = ofEveryLanguage(({ articles }) => articles.clauses);

/** Whoever sets one sets several: a short sentence that is the only one of its kind is rather part of the story. */
const FEWEST = 2;

/** The lines, of a paragraph of the body that begins with a sub-heading this and the rest as lines of their own. */
export function partOpeningSubheads(text: string, lines: readonly Line[]): Line[] {
  const subheads = new Map(
    lines.flatMap((line) => {
      const subhead = line.kind === 'body' ? findOpeningSubhead(text, line) : null;
      return subhead ? [[line, subhead] as const] : [];
    }),
  );
  if (subheads.size < FEWEST) return [...lines];
  return lines.flatMap((line): Line[] => {
    const subhead = subheads.get(line);
    if (!subhead) return [line];
    const { start } = trimSpan(text, { start: subhead.end, end: line.end });
    return [
      { ...subhead, kind: 'subhead' },
      { ...line, start },
    ];
  });
}

/**
 * The sub-heading that opens a paragraph, as news sites set in bold: a short first sentence without a verb
 * ("La lutte contre le terrorisme."), followed by at least one more sentence. Null where there is none.
 */
function findOpeningSubhead(text: string, paragraph: Span): Span | null {
  const [first, second] = splitSentences(text, {
    start: paragraph.start,
    end: Math.min(paragraph.end, paragraph.start + 400),
  });
  if (!first || !second) return null;
  const sentence = text.slice(first.start, first.end);
  // "LE FANAL. – Pourquoi … ?": who speaks, in an interview.
  if (/[-–—]/.test(text.charAt(second.start))) return null;
  if (!/[\p{L}"»”]\.$/u.test(sentence) || sentence.includes(',') || isCutQuotation(sentence)) return null;
  const words = sentence.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  return CLAUSES.some((pattern) => pattern.test(sentence)) ? null : first;
}

/** "Rita Hart: « Never again. | Never. »": a sentence that opens a quotation and does not close it heads nothing. */
function isCutQuotation(sentence: string): boolean {
  const opened = sentence.match(/[«“]/g)?.length ?? 0;
  const closed = sentence.match(/[»”]/g)?.length ?? 0;
  return opened > closed || (sentence.match(/"/g)?.length ?? 0) % 2 === 1;
}

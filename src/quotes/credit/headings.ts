import { fold, type Span } from '../../text/index.js';
import type { Quote } from '../quote.js';

/**
 * Headings print words that are quoted below them: whose they are there, they are in the heading, whomever else it names.
 *
 * @param quotes in the order of the text
 * @param headings which of them stand in a title or a sub-heading
 */
export function creditHeadings(
  text: string,
  quotes: readonly Quote[],
  headings: ReadonlySet<Quote>,
): Quote[] {
  const words = new Map<Quote, string>();
  const wordsOf = (quote: Quote): string => {
    const known = words.get(quote) ?? plainWords(text, quote);
    words.set(quote, known);
    return known;
  };
  return quotes.map((quote, index) => {
    if (!headings.has(quote) || wordsOf(quote).trim() === '') return quote;
    const below = quotes.slice(index + 1, index + 1 + FARTHEST).filter((other) => !headings.has(other));
    const heading = wordsOf(quote);
    const repeated =
      below.find((other) => wordsOf(other).includes(heading)) ??
      below.find((other) => holdsTelling(wordsOf(other), heading));
    return repeated?.speaker ? creditLike(quote, repeated) : quote;
  });
}

/** In quotations below the heading. */
const FARTHEST = 20;

function creditLike(quote: Quote, { speaker, speakerKind, mention, confidence, rule }: Quote): Quote {
  const kind = quote.kind === 'scare' ? 'mixed' : quote.kind;
  return {
    ...quote,
    kind,
    speaker,
    ...(speakerKind && { speakerKind }),
    mention,
    confidence,
    ...(rule && { rule: { cue: 'quoted below', person: rule.person } }),
  };
}

/** The folded words, with a space before and after each. */
function plainWords(text: string, { start, end }: Span): string {
  return ` ${
    fold(text.slice(start, end))
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

/** The words of some length, in their order with others between them: headings leave little words out. */
function holdsTelling(quoted: string, heading: string): boolean {
  const telling = heading.split(' ').filter((word) => word.length >= TELLING);
  if (telling.length < 2) return false;
  let at = 0;
  return telling.every((word) => {
    const found = quoted.indexOf(` ${word} `, at);
    at = found + word.length;
    return found >= 0;
  });
}

/** In letters. */
const TELLING = 4;

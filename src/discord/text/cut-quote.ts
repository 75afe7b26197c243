import { splitSentences } from '../../text/index.js';
import { cutAtWord } from './cut.js';

/** So little more than the room is shown all the same: cut words cost more than one line. */
const SLACK = 1.1;
/** A cut at a sentence is worth leaving this share of the room empty. */
const LEAST = 0.4;

/**
 * The beginning of a quote in about `room` UTF-16 units: whole sentences where they fill a good part of it,
 * else whole words; all of the quote where little would be left out.
 */
export function cutQuote(quote: string, room: number): string {
  if (quote.length <= room * SLACK) return quote;
  const end = splitSentences(quote.slice(0, room + 1), { start: 0, end: Math.min(quote.length, room + 1) })
    .slice(0, -1)
    .at(-1)?.end;
  return end !== undefined && end >= room * LEAST ? quote.slice(0, end) : cutAtWord(quote, room);
}

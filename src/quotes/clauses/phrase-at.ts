import { type Mention, readPhrase } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isDeterminer, isOneOf, WordClass } from '../words/index.js';
import type { Parse } from './parse.js';

/**
 * What `readPhrase` reads at a position of the sentence. Each verb and each cue asks for the phrases around it, so that the
 * sentence keeps what was read: only a phrase close to `limit` has to be read again.
 */
export function phraseAt(parse: Parse, from: number, limit = parse.tokens.length): Mention | null {
  const { tokens, sentence, data, phrases } = parse;
  let known = phrases[from];
  if (!known) {
    const mention = readPhrase(tokens, from, tokens.length, sentence, data);
    const isNone = mention === null && opensNone(tokens[from]);
    known = { mention, reach: isNone ? from : reachOf(parse, mention?.to ?? from) };
    phrases[from] = known;
  }
  if (limit >= known.reach || limit >= tokens.length) return known.mention;
  return readPhrase(tokens, from, limit, sentence, data);
}

/** How far reading a phrase that ends at `to` may have looked: over names and determiners, and a few tokens on. */
function reachOf(parse: Parse, to: number): number {
  return endOfRun(parse, to + LOOK_AHEAD.start) + LOOK_AHEAD.beyond;
}

/** Where the run ends that a position stands in: every position of a run is told when the first of them is asked for. */
function endOfRun({ tokens, runEnds }: Parse, from: number): number {
  let end = from;
  while (runEnds[end] === undefined && isWithinRun(tokens[end])) end += 1;
  end = runEnds[end] ?? end;
  for (let at = from; at < end && runEnds[at] === undefined; at++) runEnds[at] = end;
  return end;
}

/** Where such a token opens no phrase, what stands behind it does not matter. */
function opensNone(token: Token | undefined): boolean {
  return token?.kind !== 'word' || !(token.capitalised || isOneOf(token, MAY_OPEN));
}

const MAY_OPEN = WordClass.determiner | WordClass.digits | WordClass.title;

/** In tokens: behind its end a phrase looks at runs that begin so near, and over no more than so many others. */
const LOOK_AHEAD = { start: 3, beyond: 12 };

function isWithinRun(token: Token | undefined): boolean {
  if (!token) return false;
  return token.capitalised || token.text === '&' || isDeterminer(token) || /^\d/.test(token.text);
}

import type { Mention } from '../phrases/mention.js';
import { readPhrase } from '../phrases/read-phrase.js';
import { isDeterminer } from '../phrases/word-class.js';
import type { Token } from '../sentences/token.js';
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
    known = { mention, reach: reachOf(tokens, mention?.to ?? from) };
    phrases[from] = known;
  }
  if (limit >= known.reach || limit >= tokens.length) return known.mention;
  return readPhrase(tokens, from, limit, sentence, data);
}

/** How far reading a phrase that ends at `to` may have looked: over names and determiners, and a few tokens on. */
function reachOf(tokens: readonly Token[], to: number): number {
  let at = to + LOOK_AHEAD.start;
  while (isWithinRun(tokens[at])) at += 1;
  return at + LOOK_AHEAD.beyond;
}

/** In tokens: behind its end a phrase looks at runs that begin so near, and over no more than so many others. */
const LOOK_AHEAD = { start: 3, beyond: 12 };

function isWithinRun(token: Token | undefined): boolean {
  if (!token) return false;
  return token.capitalised || token.text === '&' || isDeterminer(token) || /^\d/.test(token.text);
}

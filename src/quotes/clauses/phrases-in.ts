import type { Mention } from '../phrases/mention.js';
import { isOneOf, WordClass } from '../sentences/word-classes.js';
import type { Parse } from './parse.js';
import { isPassedOver } from './passed-over.js';
import { phraseAt } from './phrase-at.js';

/** A phrase with the preposition that governs it, if one does. */
export interface Phrase {
  readonly mention: Mention;
  readonly governed: boolean;
  readonly located: boolean;
}

/** The phrases that begin between two positions, each with whether a preposition governs it. */
export function phrasesIn(parse: Parse, from: number, to: number): Phrase[] {
  return [...eachPhrase(parse, from, to)];
}

/** The first phrase of the sentence before a position that no preposition governs. */
export function firstPhrase(parse: Parse, limit: number): Mention | null {
  for (const { mention, governed } of eachPhrase(parse, 0, limit)) if (!governed) return mention;
  return null;
}

function* eachPhrase(parse: Parse, from: number, to: number): Generator<Phrase> {
  const { tokens, data } = parse;
  let governed = false;
  for (let index = from; index < to; ) {
    const token = tokens[index];
    const mention = phraseAt(parse, index, to);
    if (mention) {
      const located = data.grammar.locatives.has(tokens[mention.from - 1]?.lower ?? '');
      yield { mention, governed, located };
      // "par Marie Dupont et | Paul Martin": what is joined to a governed phrase is governed, too.
      const isJoined = isOneOf(tokens[mention.to], WordClass.coordinator);
      index = isJoined && governed ? mention.to + 1 : mention.to;
      governed &&= isJoined;
      continue;
    }
    governed =
      token?.kind === 'word' &&
      (isOneOf(token, WordClass.preposition | WordClass.of) || (governed && isPassedOver(token)));
    index += 1;
  }
}

import type { Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isOneOf, isUsedAs, type LanguageData, mayBeSomebody, WordClass, WordUse } from '../words/index.js';
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

/** The first phrase of the sentence before a position that no preposition governs, if it stands near the beginning. */
export function firstPhrase(parse: Parse, limit: number): Mention | null {
  const opening = Math.min(limit, LONGEST_OPENING);
  const known = openings.get(parse) ?? new Map<number, Mention | null>();
  openings.set(parse, known);
  const kept = known.get(opening);
  if (kept !== undefined) return kept;
  const first = findFirst(parse, opening);
  known.set(opening, first);
  return first;
}

/** Each of many verbs may ask for the same. */
const openings = new WeakMap<Parse, Map<number, Mention | null>>();

function findFirst(parse: Parse, limit: number): Mention | null {
  for (const { mention, governed } of eachPhrase(parse, 0, limit)) if (!governed) return mention;
  return null;
}

/** In tokens: each verb without a subject of its own asks for what the sentence opens with. */
const LONGEST_OPENING = 48;

function* eachPhrase(parse: Parse, from: number, to: number): Generator<Phrase> {
  const { tokens, data } = parse;
  let governed = false;
  for (let index = from; index < to; ) {
    const token = tokens[index];
    const mention = phraseAt(parse, index, to);
    if (mention) {
      const located = isUsedAs(tokens[mention.from - 1], WordUse.locative);
      yield { mention, governed, located };
      // "par Marie Dupont et | Paul Martin": what is joined to a governed phrase is governed, too.
      const isJoined = isOneOf(tokens[mention.to], WordClass.coordinator);
      index = isJoined && governed ? mention.to + 1 : mention.to;
      governed &&= isJoined || isModifier(mention, phraseAt(parse, mention.to, to), data);
      continue;
    }
    governed =
      token?.kind === 'word' &&
      (isOneOf(token, GOVERNING) ||
        (governed &&
          !isWholeTime(tokens, index) &&
          (isPassedOver(token) || data.grammar.gerund.test(token.lower))));
    index += 1;
  }
}

/** "On | Monday | the mayor", "depuis | lundi | le maire": all that the preposition governs. */
function isWholeTime(tokens: readonly Token[], at: number): boolean {
  return (
    isOneOf(tokens[at], WordClass.time) && isOneOf(tokens[at + 1], WordClass.definite | WordClass.pronoun)
  );
}

const GOVERNING = WordClass.preposition | WordClass.of;

/** "UPS | corporate communications": whether a name tells more of the noun right behind it, which is nobody by itself. */
export function isModifier(name: Mention, next: Mention | null, data: LanguageData): boolean {
  if (!data.grammar.bareNominals || !name.name || next?.from !== name.to) return false;
  return next.kind === 'nominal' && next.determiner === null && !mayBeSomebody(next.head, data);
}

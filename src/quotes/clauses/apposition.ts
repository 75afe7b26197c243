import type { Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isDeterminer, isFunctionWord, isOneOf, isVerbal, WordClass } from '../words/index.js';
import { namedBy } from './named-by.js';
import { namedInClause } from './named-in-clause.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';

/**
 * The name set beside a description, perhaps after another addition: "le maire de la commune, voisine de Lyon,
 * Jean Dupont, …". The description itself where there is none.
 */
export function withApposition(parse: Parse, mention: Mention): Mention {
  const { tokens } = parse;
  if (mention.kind !== 'nominal' || mention.number === 'plural') return mention;
  const told = namedInClause(parse, mention);
  if (told) return told;
  let comma = afterComplement(parse, mention.to);
  for (let additions = 0; additions < 3 && tokens[comma]?.text === ','; additions++) {
    const next = phraseAt(parse, comma + 1);
    const end = next && tokens[next.to];
    if (next?.name?.kind === 'person' && end?.kind !== 'word') return namedBy(mention, next);
    const following = tokens
      .slice(comma + 1, comma + 1 + LONGEST_ADDITION)
      .findIndex(({ text, kind }) => text === ',' || kind === 'quote');
    if (following < 0) break;
    comma += 1 + following;
  }
  return mention;
}

/** "la porte-parole belge | à Genève | , Jeanne Dupont", "l'un | d'entre eux | , Paul Martin": the comma behind what prepositions govern. */
function afterComplement(parse: Parse, at: number): number {
  const { tokens } = parse;
  let governed = at;
  while (governed < at + 2 && isOneOf(tokens[governed], WordClass.preposition | WordClass.of)) governed += 1;
  if (governed === at) return at;
  let end = phraseAt(parse, governed)?.to ?? governed;
  // "aux Affaires | économiques"
  while (end < at + LONGEST_ADDITION && isContentWord(tokens[end])) end += 1;
  return tokens[end]?.text === ',' ? end : at;
}

function isContentWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isFunctionWord(token) && !isDeterminer(token) && !isVerbal(token);
}

/** In tokens, with the comma that ends it. */
const LONGEST_ADDITION = 8;

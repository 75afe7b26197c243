import type { Mention } from '../phrases/index.js';
import { isOneOf, WordClass } from '../words/index.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';

/**
 * The name set beside a description, perhaps after another addition: "le maire de la commune, voisine de Lyon,
 * Jean Dupont, …". The description itself where there is none.
 */
export function withApposition(parse: Parse, mention: Mention): Mention {
  const { tokens } = parse;
  if (mention.kind !== 'nominal' || mention.number === 'plural') return mention;
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

/** "la porte-parole belge | à Genève | , Jeanne Dupont": the comma behind a preposition and what it governs. */
function afterComplement(parse: Parse, at: number): number {
  const { tokens } = parse;
  if (!isOneOf(tokens[at], WordClass.preposition)) return at;
  const complement = phraseAt(parse, at + 1);
  return complement && tokens[complement.to]?.text === ',' ? complement.to : at;
}

/** In tokens, with the comma that ends it. */
const LONGEST_ADDITION = 8;

/** The description with the name of whom it describes. */
export function namedBy(description: Mention, { name, gender, to }: Mention): Mention {
  return { ...description, kind: 'name', name, gender: gender ?? description.gender, to };
}

import type { Mention } from '../phrases/mention.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';

/**
 * The name set beside a description, perhaps after another addition: "le maire de la commune, voisine de Lyon,
 * Jean Dupont, …". The description itself where there is none.
 */
export function withApposition(parse: Parse, mention: Mention): Mention {
  const { tokens } = parse;
  if (mention.kind !== 'nominal' || mention.number === 'plural') return mention;
  let comma = mention.to;
  for (let additions = 0; additions < 3 && tokens[comma]?.text === ','; additions++) {
    const next = phraseAt(parse, comma + 1);
    const end = next && tokens[next.to];
    if (next?.name?.kind === 'person' && end?.kind !== 'word') return { ...mention, ...named(mention, next) };
    const following = tokens
      .slice(comma + 1, comma + 1 + LONGEST_ADDITION)
      .findIndex(({ text, kind }) => text === ',' || kind === 'quote');
    if (following < 0) break;
    comma += 1 + following;
  }
  return mention;
}

/** In tokens, with the comma that ends it. */
const LONGEST_ADDITION = 8;

function named(description: Mention, name: Mention): Pick<Mention, 'kind' | 'name' | 'gender' | 'to'> {
  return { kind: 'name', name: name.name, gender: name.gender ?? description.gender, to: name.to };
}

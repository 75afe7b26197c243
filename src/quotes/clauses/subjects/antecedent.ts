import type { Mention } from '../../phrases/index.js';
import { isOneOf, mayBeSomebody, WordClass } from '../../words/index.js';
import { lastPhrase } from '../joined-phrases.js';
import type { Parse } from '../parse.js';
import { phraseAt } from '../phrase-at.js';
import { type Phrase, phrasesIn } from '../phrases-in.js';
import { skipBack, stretchStart } from './looking-back.js';

/** Whom a relative pronoun at this position stands for. */
export function antecedent(parse: Parse, relative: number): Mention | null {
  const closing = parse.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const comma = beforeAge(parse, closing);
  const end = skipBack(parse.tokens, comma - 1) + 1;
  const start = stretchStart(parse, end);
  const phrases = phrasesIn(parse, start, end);
  const isSetOff = parse.tokens[comma]?.text === ',';
  // "une éleveuse à Lyon | qui …": no place speaks in a relative clause.
  const isPlace = ({ located, mention: { name } }: Phrase): boolean => located && name?.kind !== 'person';
  const last = (phrases.findLast((phrase) => !isPlace(phrase)) ?? phrases.at(-1))?.mention;
  return (isSetOff ? appositionHolder(parse, start) : null) ?? (last ? ownerWithin(parse, last) : null);
}

/** "the driver | , 41, who …", "Paul Martin | , 41 ans, qui …": an age between commas tells of nobody else. */
function beforeAge({ tokens, data: { grammar } }: Parse, comma: number): number {
  const number = grammar.ageWords.has(tokens[comma - 1]?.lower ?? '') ? comma - 2 : comma - 1;
  const isAge = isOneOf(tokens[number], WordClass.digits) && tokens[number - 1]?.text === ',';
  return isAge ? number - 1 : comma;
}

/** "les propos du milliardaire, | qui …", "la mort d'Anne Petit, | qui …": a thing does not speak, its owner may. */
function ownerWithin(parse: Parse, phrase: Mention): Mention {
  const { tokens } = parse;
  if (phrase.kind !== 'nominal' || mayBeSomebody(phrase.head, parse.data)) return phrase;
  for (let index = phrase.to - 2; index > phrase.from; index--) {
    if (!isOneOf(tokens[index], WordClass.of)) continue;
    const owner = phraseAt(parse, index + 1, phrase.to);
    if (owner?.to === phrase.to && (owner.name?.kind === 'person' || mayBeSomebody(owner.head, parse.data)))
      return owner;
  }
  return phrase;
}

/**
 * "Marie Dupont, directrice d'une maison établie à Lyon, | qui …": the name that an addition between commas describes
 * speaks, whatever the addition ends with.
 */
function appositionHolder(parse: Parse, start: number): Mention | null {
  const { tokens } = parse;
  if (tokens[start - 1]?.text !== ',') return null;
  const from = tokens[start];
  // "Marie Dupont, de Lyon, | qui …"
  if (isOneOf(from, WordClass.preposition | WordClass.of)) return nameBefore(parse, start - 1);
  const addition = phraseAt(parse, start);
  if (addition?.head == null || addition.determiner === 'indefinite') return null;
  if (!parse.data.lexicon.roles.has(addition.head)) return null;
  return nameBefore(parse, start - 1);
}

/** The name that ends at a comma. */
function nameBefore(parse: Parse, comma: number): Mention | null {
  const holder = lastPhrase(parse, stretchStart(parse, comma), comma);
  return holder?.to === comma && holder.name ? holder : null;
}

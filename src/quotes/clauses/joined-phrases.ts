import type { Mention } from '../phrases/index.js';
import type { Token } from '../sentences/index.js';
import { isOneOf, WordClass } from '../words/index.js';
import type { Parse } from './parse.js';
import { phraseAt } from './phrase-at.js';
import { isModifier, phrasesIn } from './phrases-in.js';

export function lastPhrase(parse: Parse, from: number, to: number, listFrom = from): Mention | null {
  const free = phrasesIn(parse, from, to).filter(({ governed }) => !governed);
  const last = free.at(-1)?.mention;
  const first = free.at(-2)?.mention;
  if (!last) return null;
  if (first && isModifier(first, last, parse.data)) return { ...first, to: last.to };
  const between = first && parse.tokens.slice(first.to, last.from);
  const isJoint = between?.length === 1 && isOneOf(between[0], WordClass.coordinator);
  if (!first || !isJoint) return last;
  const isOneDescription = last.determiner === null && last.kind === 'nominal' && last.number === 'singular';
  if (isOneDescription) return { ...first, to: last.to };
  const person = twoCallings(first, last);
  if (person) return person;
  const listed = phrasesIn(parse, listFrom, last.from)
    .map(({ mention }) => mention)
    .filter(({ from: at }) => at !== first.from);
  listed.push(first);
  return join(parse.tokens, startOfList(parse, first, listed), last);
}

/** "Paris, Londres | et Berlin": the first phrase of a list that ends with this one. */
function startOfList({ tokens }: Parse, last: Mention, phrases: readonly Mention[]): Mention {
  let start = last;
  for (let index = phrases.indexOf(last) - 1; index >= 0; index--) {
    const before = phrases[index];
    const isListed =
      before?.name && start.name && before.to === start.from - 1 && tokens[before.to]?.text === ',';
    if (!before || !isListed) break;
    start = before;
  }
  return start;
}

/** Adds what is joined to a phrase after its verb: "ont dit Paris et Berlin". */
export function withJoined(parse: Parse, first: Mention): Mention {
  const coordinator = parse.tokens[first.to];
  if (coordinator?.kind !== 'word' || !isOneOf(coordinator, WordClass.coordinator)) return first;
  if (first.kind !== 'name' && first.kind !== 'nominal') return first;
  const second = phraseAt(parse, first.to + 1);
  const person = second && twoCallings(first, second);
  if (person || first.kind !== 'name') return person ?? first;
  return second?.kind === 'name' ? join(parse.tokens, first, second) : first;
}

/** "la linguiste allemande | et spécialiste du sujet Anne Petit": the person with both callings; else the phrase itself. */
export function withSecondCalling(parse: Parse, first: Mention): Mention {
  const isJoined = first.kind === 'nominal' && isOneOf(parse.tokens[first.to], WordClass.coordinator);
  const second = isJoined ? phraseAt(parse, first.to + 1) : null;
  return (second && twoCallings(first, second)) ?? first;
}

/** "le journaliste et avocat Paul Martin": one person with two callings. */
function twoCallings(first: Mention, second: Mention): Mention | null {
  const isNamed = second.determiner === null && second.name?.kind === 'person' && second.head !== null;
  if (!isNamed || second.name?.start === second.start) return null;
  if (first.kind !== 'nominal' || first.number !== 'singular') return null;
  return {
    ...first,
    kind: 'name',
    name: second.name,
    gender: second.gender ?? first.gender,
    end: second.end,
    to: second.to,
  };
}

/** Two phrases, and whatever stands between, as one. */
export function join(tokens: readonly Token[], first: Mention, second: Mention): Mention {
  const start = tokens[first.from]?.start ?? first.start;
  return {
    ...first,
    start,
    end: second.end,
    to: second.to,
    text: tokens
      .slice(first.from, second.to)
      .map((token, index, all) => token.text + ((all[index + 1]?.start ?? token.end) > token.end ? ' ' : ''))
      .join(''),
    name: null,
    number: 'plural',
    gender: first.gender === second.gender ? first.gender : null,
    joined: [first, second],
  };
}

import { fold } from '../../text/index.js';
import type { ParsedSentence } from '../clauses/index.js';
import type { Token } from '../sentences/index.js';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * A function that gives the words with a capital within the quotations of a sentence, folded; each is read once. A name
 * belongs to the words that it is the subject of: "Paul Martin « est innocent », a dit le maire".
 */
export function quotedNames(sentences: readonly ParsedSentence[]): (sentence: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (index) => {
    const names = known.get(index) ?? namesIn(sentences[index]);
    known.set(index, names);
    return names;
  };
}

function namesIn(sentence: ParsedSentence | undefined): ReadonlySet<string> {
  const quotations = sentence?.tokens.filter(({ kind }) => kind === 'quote') ?? [];
  if (!sentence || quotations.length === 0) return NOBODY;
  return new Set(
    [...subjectQuoted(sentence), ...quotations].flatMap(({ text }) => text.match(NAME)?.map(fold) ?? []),
  );
}

/** The name that opens a sentence right before a quotation which a clause set behind it reports. */
function subjectQuoted({ tokens, clauses }: ParsedSentence): readonly Token[] {
  const end = tokens.findIndex(({ kind, capitalised }) => kind !== 'word' || !capitalised);
  const isReported = clauses.some(({ parenthetical }) => parenthetical);
  return tokens[end]?.kind === 'quote' && isReported ? tokens.slice(0, end) : [];
}

const NAME = /\p{Lu}[\p{L}\p{M}\u2019'-]*/gu;

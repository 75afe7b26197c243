import { fold } from '../../text/index.js';
import type { Sentence } from '../sentences/index.js';

const NOBODY: ReadonlySet<string> = new Set();

/** A function that gives the words with a capital within the quotations of a sentence, folded; each is read once. */
export function quotedNames(sentences: readonly Sentence[]): (sentence: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (index) => {
    const names = known.get(index) ?? namesIn(sentences[index]);
    known.set(index, names);
    return names;
  };
}

function namesIn(sentence: Sentence | undefined): ReadonlySet<string> {
  const quotations = sentence?.tokens.filter(({ kind }) => kind === 'quote') ?? [];
  if (quotations.length === 0) return NOBODY;
  return new Set(quotations.flatMap(({ text }) => text.match(NAME)?.map(fold) ?? []));
}

const NAME = /\p{Lu}[\p{L}\p{M}\u2019'-]*/gu;

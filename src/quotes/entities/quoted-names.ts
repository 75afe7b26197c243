import { fold } from '../../text/index.js';
import type { Sentence } from '../sentences/index.js';
import type { Entity } from './entity.js';

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

/** Whether a person is named by the last word of the name. */
export function isNamedIn({ kind, words }: Entity, names: ReadonlySet<string>): boolean {
  return kind === 'person' && names.has(words.at(-1) ?? '');
}

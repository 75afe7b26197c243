import type { Grammar } from '../../languages/index.js';
import { createFormTable } from './form-table.js';
import { plain, type Word } from './vocabulary.js';

/** A word or sign that becomes a token, and what follows it in the form it was split off from. */
export interface Part extends Word {
  readonly kind: 'word' | 'sign';
  readonly text: string;
  /** Where it begins within the form. */
  readonly offset: number;
  readonly rest: Part | null;
}

/** A form as printed, and its first part. */
export interface SplitForm {
  readonly form: string;
  readonly first: Part | null;
}

/**
 * Splits the words and signs of a text into what stands for itself: French elisions ("l'", "qu'") and inverted
 * pronouns ("-t-il"), English possessive and contracted endings ("'s"). Each form is split once and remembered.
 */
export function createFormSplitter(
  grammar: Grammar,
  words: (text: string) => Word,
): (text: string, start: number, end: number) => SplitForm {
  return createFormTable((form) => {
    const parts = split(form, grammar, words);
    return { form, first: parts.reduceRight<Part | null>((rest, part) => ({ ...part, rest }), null) };
  });
}

/** Nothing to split off: the great majority. */
const PLAIN_WORD = /^[\p{L}\p{N}]+$/u;

function split(form: string, grammar: Grammar, words: (text: string) => Word): Part[] {
  const part = (kind: Part['kind'], from: number, to: number): Part => {
    const text = form.slice(from, to);
    const { lower, capitalised, classes, uses } = words(text);
    return { kind, text, offset: from, lower, capitalised, classes, uses, rest: null };
  };
  const { length } = form;
  if (form === '&' || PLAIN_WORD.test(form)) return [part('word', 0, length)];
  if (!/[\p{L}\p{N}]/u.test(form)) return [part('sign', 0, length)];
  const parts: Part[] = [];
  let from = 0;
  let rest = plain(form);
  for (let elided = grammar.proclitic.exec(rest); elided; elided = grammar.proclitic.exec(rest)) {
    parts.push(part('word', from, from + elided[0].length));
    from += elided[0].length;
    rest = rest.slice(elided[0].length);
  }
  if (grammar.looseEnclitic.test(rest)) {
    const { lower, classes, uses } = words(`-${rest}`);
    return [...parts, { ...part('word', from, length), lower, classes, uses }];
  }
  const ending = grammar.enclitic.exec(rest)?.index ?? 0;
  if (ending > 0) parts.push(part('word', from, from + ending));
  return [...parts, part('word', from + ending, length)];
}

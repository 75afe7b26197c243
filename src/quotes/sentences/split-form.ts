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

/** A form as printed: its first part. */
export interface SplitForm extends Part {
  readonly form: string;
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
    const [first, ...others] = split(form, grammar, words);
    const rest = others.reduceRight<Part | null>((following, part) => ({ ...part, rest: following }), null);
    return { ...(first as Part), rest, form };
  });
}

/** Nothing to split off: the great majority. */
const PLAIN_WORD = /^[\p{L}\p{N}]+$/u;

function split(form: string, grammar: Grammar, words: (text: string) => Word): Part[] {
  if (form === '&' || PLAIN_WORD.test(form)) return [part('word', form, 0, words)];
  if (!/[\p{L}\p{N}]/u.test(form)) return [part('sign', form, 0, words)];
  return splitClitics(form, grammar, words);
}

function splitClitics(form: string, grammar: Grammar, words: (text: string) => Word): Part[] {
  const { proclitic, enclitic, looseEnclitic } = grammar;
  const parts: Part[] = [];
  let rest = form;
  let from = 0;
  for (let elision = proclitic.exec(plain(rest)); elision; elision = proclitic.exec(plain(rest))) {
    parts.push(part('word', rest.slice(0, elision[0].length), from, words));
    from += elision[0].length;
    rest = rest.slice(elision[0].length);
  }
  const ending = enclitic.exec(plain(rest));
  if (looseEnclitic.test(plain(rest))) {
    const { lower, classes } = words(`-${rest}`);
    parts.push({ ...part('word', rest, from, words), lower, classes });
  } else if (ending && ending.index > 0) {
    parts.push(part('word', rest.slice(0, ending.index), from, words));
    parts.push(part('word', rest.slice(ending.index), from + ending.index, words));
  } else {
    parts.push(part('word', rest, from, words));
  }
  return parts;
}

function part(kind: Part['kind'], text: string, offset: number, words: (text: string) => Word): Part {
  return { ...words(text), kind, text, offset, rest: null };
}

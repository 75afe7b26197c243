import type { Lexicon } from '../../languages/lexicon.js';
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
  language: Lexicon['language'],
  words: (text: string) => Word,
): (text: string, start: number, end: number) => SplitForm {
  return createFormTable((form) => {
    const [first, ...others] = split(form, language, words);
    const rest = others.reduceRight<Part | null>((following, part) => ({ ...part, rest: following }), null);
    return { ...(first as Part), rest, form };
  });
}

/** Nothing to split off: the great majority. */
const PLAIN_WORD = /^[\p{L}\p{N}]+$/u;
const ELISION = /^(?:l|d|j|n|s|m|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/i;
const INVERTED = /-(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu|ce)$/i;
/** "a t-il dit", as many newspapers print it. */
const LOOSE_INVERTED = /^t-(?:ils?|elles?|on)$/i;
const CONTRACTION = /(?:'s|'re|'ve|'d|'ll|n't)$/i;

function split(form: string, language: Lexicon['language'], words: (text: string) => Word): Part[] {
  if (form === '&' || PLAIN_WORD.test(form)) return [part('word', form, 0, words)];
  if (!/[\p{L}\p{N}]/u.test(form)) return [part('sign', form, 0, words)];
  return language === 'fr' ? splitFrench(form, words) : splitEnglish(form, words);
}

function splitFrench(form: string, words: (text: string) => Word): Part[] {
  const parts: Part[] = [];
  let rest = form;
  let from = 0;
  for (let elision = ELISION.exec(plain(rest)); elision; elision = ELISION.exec(plain(rest))) {
    parts.push(part('word', rest.slice(0, elision[0].length), from, words));
    from += elision[0].length;
    rest = rest.slice(elision[0].length);
  }
  const inverted = INVERTED.exec(plain(rest));
  if (LOOSE_INVERTED.test(plain(rest))) {
    const { lower, classes } = words(`-${rest}`);
    parts.push({ ...part('word', rest, from, words), lower, classes });
  } else if (inverted && inverted.index > 0) {
    parts.push(part('word', rest.slice(0, inverted.index), from, words));
    parts.push(part('word', rest.slice(inverted.index), from + inverted.index, words));
  } else {
    parts.push(part('word', rest, from, words));
  }
  return parts;
}

function splitEnglish(form: string, words: (text: string) => Word): Part[] {
  const possessive = /.(['’])$/.exec(form);
  const contraction = CONTRACTION.exec(plain(form));
  const cut = contraction ? contraction.index : possessive ? form.length - 1 : 0;
  if (cut === 0) return [part('word', form, 0, words)];
  return [part('word', form.slice(0, cut), 0, words), part('word', form.slice(cut), cut, words)];
}

function part(kind: Part['kind'], text: string, offset: number, words: (text: string) => Word): Part {
  return { ...words(text), kind, text, offset, rest: null };
}

import type { Article } from '../../articles/index.js';
import { type Feature, type Features, feature } from '../model/index.js';
import type { LanguageData } from '../words/index.js';
import { endWords } from './end-words.js';
import { placeFeatures } from './place-features.js';
import type { Quotation } from './quotation.js';

/** How a quotation stands in its sentence: alone, almost alone, or as a part of what the narrator says. */
export type Setting = 'free' | 'nearly free' | 'within';

/** Nearly free is a whole utterance with a few words of the narrator beside it: "A cause du froid, « on ne peut pas … »". */
export function settingOf({ sentence, at, shape }: Quotation): Setting {
  if (shape.freestanding) return 'free';
  if (sentence.clauses.length > 0 || shape.words < LONG) return 'within';
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length;
  const opens = sentence.tokens.slice(0, at).every(({ kind }) => kind !== 'word');
  return words <= FEW || (opens && isCapital(shape.text)) ? 'nearly free' : 'within';
}

/** In words. */
const LONG = 8;
const FEW = 6;

/** The best cue that a sentence has for a quotation: right beside it, elsewhere, or none. */
export type BestCue = 'adjacent cue' | 'cue' | 'no cue';

/**
 * What speaks for a quotation being nobody's: what it looks like and where it stands, each by what cue there is.
 *
 * @param traits of marks that report nobody's speech
 */
export function quotationFeatures(
  { paragraphs, language }: Article,
  quotation: Quotation,
  traits: readonly string[],
  best: BestCue,
  data: LanguageData,
): Features {
  const { grammar } = data;
  const { shape, sentence, at } = quotation;
  const opening = isCapital(shape.text) ? 'capital' : 'no capital';
  const isClosed = /[,.!?…]$/.test(shape.text) || sentence.tokens[at + 1]?.text === ',';
  const names = [
    'always',
    lengthOf(shape.words),
    feature`${settingOf(quotation)}, ${opening}`,
    paragraphs[sentence.paragraph]?.kind ?? 'body',
    feature`${opening}, ${grammar.capitalMeansName ? 'names' : 'speech'}`,
    language,
    isClosed && 'closed by a sign of speech',
    traits.length > 1 && 'several traits',
    sentence.tokens[at - 1]?.text === '(' && 'within brackets',
    ...traits,
    ...placeFeatures(quotation, language, data),
  ];
  const features: Feature[] = [...endWords(quotation, language)];
  for (const name of names)
    if (name) features.push(feature`nobody: ${name}`, feature`nobody: ${name}, ${best}`);
  return features;
}

export function isCapital(text: string): boolean {
  return /^[\p{Lu}\p{N}¿¡(…]/u.test(text);
}

function lengthOf(words: number): string {
  if (words <= 3) return feature`${String(words)} words`;
  return words <= 6 ? '4 to 6 words' : words <= 12 ? '7 to 12 words' : 'more words';
}

import { feature } from '../model/index.js';
import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, SOMEBODY, WordClass } from '../words/index.js';
import type { Quotation } from './quotation.js';

/**
 * Between what words a quotation stands, and with what word it opens: "les « bonnets rouges » ont" is a term, "a dénoncé une
 * « mascarade »" and "estime « que rien ne va »" are somebody's words.
 */
export function placeFeatures(
  { shape, sentence: { tokens }, at }: Quotation,
  language: string,
  data: LanguageData,
): readonly string[] {
  const behind = kindOf(tokens[at - 1]);
  const before = kindOf(tokens[at + 1]);
  const first = FIRST_WORD.exec(shape.text)?.[0];
  const opening = first === undefined ? 'sign' : kindOfWord(data.words(first));
  return [
    feature`behind ${behind}, ${language}`,
    feature`before ${before}, ${language}`,
    feature`opens with ${opening}, ${language}`,
  ];
}

/** With its apostrophe, where it leans on the next: "d'". */
const FIRST_WORD = /^\p{L}+['’]|^[\p{L}\p{N}-]+/u;

function kindOf(token: Token | undefined): string {
  if (!token) return 'nothing';
  if (token.kind === 'word') return kindOfWord(token);
  return token.kind === 'quote' ? 'quotation' : (SIGNS.get(token.text) ?? 'sign');
}

function kindOfWord(word: { readonly classes: number; readonly capitalised: boolean }): string {
  if (word.capitalised) return 'capital';
  return KINDS.find(([, classes]) => isOneOf(word, classes))?.[0] ?? 'other word';
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  ['(', 'bracket'],
  [')', 'bracket'],
]);

/** The first that holds is the kind of a word. */
const KINDS: readonly (readonly [name: string, classes: number])[] = [
  ['of', WordClass.of],
  ['indefinite', WordClass.indefinite],
  ['possessive', WordClass.possessive],
  ['relative', WordClass.relative],
  ['subordinator', WordClass.subordinator],
  ['coordinator', WordClass.coordinator],
  ['preposition', WordClass.preposition],
  ['pronoun', WordClass.pronoun],
  ['definite', WordClass.definite],
  ['auxiliary', WordClass.auxiliary],
  ['reporting verb', WordClass.verbForm | WordClass.verbPhrase],
  ['verb', WordClass.plainVerb | WordClass.catenative],
  ['adverb', WordClass.adverb | WordClass.adverbial],
  ['time', WordClass.time],
  ['somebody', SOMEBODY],
];

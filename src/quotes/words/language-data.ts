import { addTo } from '../../add-to.js';
import type { Attribution, Grammar, Lexicon } from '../../languages/index.js';
import { fold } from '../../text/index.js';
import { bitsByWord } from './bits-by-word.js';
import { createFormSplitter, type SplitForm } from './split-form.js';
import { createVocabulary, type Word } from './vocabulary.js';
import { createClassifier } from './word-classes.js';
import { wordsByUse } from './word-uses.js';

/** Somebody who has held an office of a country; null of one that is of none. */
export interface OfficeHolder {
  /** Of the name, folded, the surname last. */
  readonly words: readonly string[];
  readonly country: string | null;
}

/** All that attribution knows of a language: its words and its grammar. */
export interface LanguageData {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  /** What the form of a word tells. */
  readonly words: (text: string) => Word;
  /** The words and signs that the form printed there consists of: "l'homme" is two. */
  readonly splitForm: (text: string, start: number, end: number) => SplitForm;
  /** Source prepositions by their first word, each as the words that the tokens are split into, longest first. */
  readonly sourcePatterns: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The names of bodies that are no run of words with a capital, by their first word, longest first. */
  readonly compoundNames: ReadonlyMap<string, readonly string[]>;
  /** The countries of which each adjective of nationality may be, by its folded form. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
  /** Who has held an office that the whole world knows, by the noun for it and by surname. */
  readonly officeHolders: ReadonlyMap<string, ReadonlyMap<string, readonly OfficeHolder[]>>;
  /** The families of callings by each calling that they hold. */
  readonly families: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
}

/** Puts together what is known of a language. Takes some milliseconds the first time: keep what it returns. */
export function languageData(language: Attribution): LanguageData {
  // A copy without getters: attribution asks for every table, and reads them at every word.
  const lexicon = { ...language.lexicon };
  const { grammar } = language;
  const sourcePatterns = patternsOf(lexicon.sourcePrepositions);
  const uses = bitsByWord(wordsByUse(grammar, sourcePatterns.keys()));
  const words = createVocabulary(createClassifier(lexicon, grammar), uses, grammar.romanOrdinal);
  return {
    lexicon,
    grammar,
    words,
    splitForm: createFormSplitter(grammar, words),
    sourcePatterns,
    compoundNames: byFirstWord([...lexicon.compoundNames, ...unevenNames(lexicon)]),
    countries: countriesOf(lexicon.demonyms),
    officeHolders: holdersOf(grammar.officeHolders),
    families: familiesOf(grammar.roleFamilies),
  };
}

/** "France 3", "La Dépêche du Midi", in lower case: a number, or a small letter in a newspaper's name, goes on with no other name. */
function unevenNames({ institutions, media }: Lexicon): string[] {
  const numbered = [...institutions.keys()].filter((name) => / \d/.test(name));
  const papers = [...media].filter((name) => /^\p{Lu}.* \p{Ll}/u.test(name));
  return [...numbered, ...papers].map((name) => name.toLowerCase());
}

function byFirstWord(names: Iterable<string>): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length))
    addTo(byFirst, name.slice(0, name.indexOf(' ')), name);
  return byFirst;
}

function countriesOf(demonyms: Lexicon['demonyms']): Map<string, string[]> {
  const countries = new Map<string, string[]>();
  for (const [form, country] of demonyms) addTo(countries, fold(form), country);
  return countries;
}

function holdersOf(lists: Grammar['officeHolders']): Map<string, Map<string, OfficeHolder[]>> {
  const holders = new Map<string, Map<string, OfficeHolder[]>>();
  for (const { office, country, names } of lists) {
    const bySurname = holders.get(office) ?? new Map<string, OfficeHolder[]>();
    holders.set(office, bySurname);
    for (const name of names) {
      const words = name.split(' ').map(fold);
      addTo(bySurname, words.at(-1) ?? '', { words, country });
    }
  }
  return holders;
}

function familiesOf(families: Grammar['roleFamilies']): Map<string, ReadonlySet<string>[]> {
  const byCalling = new Map<string, ReadonlySet<string>[]>();
  for (const family of families) for (const calling of family) addTo(byCalling, calling, family);
  return byCalling;
}

function patternsOf(prepositions: readonly string[]): Map<string, string[][]> {
  const patterns = new Map<string, string[][]>();
  const longestFirst = prepositions
    .map((preposition) => preposition.replace(/'(?=\S)/g, "' ").split(' '))
    .sort((a, b) => b.length - a.length);
  for (const words of longestFirst) addTo(patterns, words[0] ?? '', words);
  return patterns;
}

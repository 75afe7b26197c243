import { LANGUAGES, ofEveryLanguage, withoutFormer } from '../languages/index.js';
import { remember } from '../remember.js';
import { leadingWord } from './leading-word.js';

const LONGEST = 70;
const MOST_WORDS = 10;
/** Phrases come again and again, in each generation of an index: so many are remembered. */
const MOST_KEPT = 50_000;
const ARTICLE = leadingWord(ofEveryLanguage(({ attribution }) => attribution.grammar.articles));
/** "son homologue" and "ce ministre" are only understood where they stand. */
export const LEANING = leadingWord(
  ofEveryLanguage(({ attribution }) => attribution.grammar.leaningDeterminers),
);
/** A description is one phrase: what a mark or a relative clause adds to it is cut off by nobody here. */
const MARK = /[\n,;:()«»“”"–—]/u;
/** What opens a complement: the head noun stands before the first. */
const COMPLEMENT = new Set(
  ofEveryLanguage(({ attribution: { grammar } }) => [
    ...grammar.ofPrepositions,
    ...grammar.officePrepositions,
  ]).map((word) => word.replace(/'$/, '')),
);
/** Of these, those behind which a phrase may still end with its head noun. */
const HEAD_FINAL = new Set(
  ofEveryLanguage(({ attribution: { grammar } }) => (grammar.headFinal ? grammar.ofPrepositions : [])),
);

/**
 * What somebody is by a phrase that describes them, without its article; null where the phrase is no description of one
 * person, or only understood where it stands.
 */
export const descriptionIn = remember((phrase: string): string | null => {
  const trimmed = phrase.trim();
  if (LEANING.test(trimmed)) return null;
  const description = trimmed.replace(ARTICLE, '');
  if (wordsOf(description).length > MOST_WORDS || description.length > LONGEST || MARK.test(description))
    return null;
  return isOfPerson(headWords(description)) ? description : null;
}, MOST_KEPT);

/** "président", "police chief"; not "conseil scientifique", a body. */
function isOfPerson(head: readonly string[]): boolean {
  const [first = ''] = head;
  return LANGUAGES.some(({ attribution: { lexicon, grammar } }) => {
    const isRole = (word: string) => isOfficeIn(word, lexicon);
    return head.some(isRole) && (grammar.headFinal || isRole(first) || !lexicon.institutions.has(first));
  });
}

/** The words of a phrase, in lower case, among which its head noun is: those before its complements. */
export function headWords(phrase: string): string[] {
  const words = wordsOf(phrase);
  const complement = words.findIndex((word) => COMPLEMENT.has(word));
  const head = words.slice(0, complement < 0 ? words.length : complement);
  // "Ministry of Defence | spokesman"
  if (HEAD_FINAL.has(words[complement] ?? '')) head.push(words.at(-1) ?? '');
  return head;
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
}

/** Whether the word, in lower case, is what one person is by office, trade or kinship. */
export function isOffice(word: string): boolean {
  return LANGUAGES.some(({ attribution: { lexicon } }) => isOfficeIn(word, lexicon));
}

function isOfficeIn(word: string, { roles }: (typeof LANGUAGES)[number]['attribution']['lexicon']): boolean {
  return roles.get(withoutFormer(word))?.number === 'singular';
}

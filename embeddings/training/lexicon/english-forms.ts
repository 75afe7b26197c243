import type { WordClass } from './glossary.js';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-english.js';

/**
 * The forms in which an English entry of the glossary is met, the entry itself first: plurals of nouns, all forms of
 * verbs. Of a phrase the last word is inflected, of a verb or of what stands before "of" the first.
 */
export function englishForms(entry: string, wordClass: WordClass): string[] {
  const words = entry.split(' ');
  const at = wordClass === 'verb' || words[1] === 'of' ? 0 : words.length - 1;
  const forms = formsOfWord(words[at], wordClass);
  return [...new Set([entry, ...forms.map((form) => words.with(at, form).join(' '))])];
}

function formsOfWord(word: string, wordClass: WordClass): readonly string[] {
  if (wordClass === 'noun') return [pluralOf(word)];
  if (wordClass === 'verb') return formsOfVerb(word);
  return [];
}

function pluralOf(noun: string): string {
  if (/^[ivx]+$/.test(noun)) return noun;
  const irregular = IRREGULAR_NOUNS[noun];
  if (irregular) return irregular;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return addS(noun);
}

function addS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function formsOfVerb(verb: string): string[] {
  const stem = ENDS_SHORT.test(verb) ? verb + verb.at(-1) : verb;
  const past = IRREGULAR_VERBS[verb] ?? [regularPast(verb, stem)];
  return [addS(verb), presentParticiple(verb, stem), ...past];
}

function presentParticiple(verb: string, stem: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
}

/** One syllable that ends in a single consonant after a single vowel, which is doubled: "ban", "stab". */
const ENDS_SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:mit|fer|pel|bel)$/;

function regularPast(verb: string, stem: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
}

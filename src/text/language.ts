import { francAll } from 'franc-min';
import { fold } from './fold.js';

/** The languages Verbatim knows in full; anything else is searched without attribution. */
export type Language = 'fr' | 'en' | 'other';

/** Words that carry a language's grammar and that the other language does not use. */
const FUNCTION_WORDS: Record<'fr' | 'en', ReadonlySet<string>> = {
  fr: new Set(
    (
      'le la les un une des du de au aux ce cet cette ces et ou ou que qui quoi quel quelle quels quelles dont d l c qu j n s t m ' +
      'il elle ils elles nous vous je tu leur leurs son sa ses mon ma mes votre vos notre nos est sont etait ete a-t-il sur dans ' +
      'par pour avec sans sous entre chez vers selon comment combien pourquoi quand lequel est-ce pas plus fait dit-il parle pense ' +
      'koi ptdr mdr svp stp alors donc'
    ).split(' '),
  ),
  en: new Set(
    (
      'the an of on and or to in is are was were be been did does do has have had what who whom whose which when where why how ' +
      'his her hers its their our my your he she it they we you this that these those with from for by at about into over ' +
      'than then not no can could will would should may might must say says said think thinks tell told ' +
      'wat abt pls plz quote quotes summarise summarize'
    ).split(' '),
  ),
};

const FRANC_CODES: Record<string, Language> = { fra: 'fr', eng: 'en' };

/** Letters from which on trigrams tell the two languages apart. */
const ENOUGH_LETTERS = 25;

/**
 * The language of a short text such as a question, French or English, by its function words; where they do
 * not decide, by letter trigrams (franc).
 *
 * @param reader the language of whoever wrote it, where the text is too short to tell; else its trigrams decide, too
 */
export function detectQuestionLanguage(text: string, reader?: 'fr' | 'en'): 'fr' | 'en' {
  const { fr, en } = countFunctionWords(text);
  if (fr !== en) return fr > en ? 'fr' : 'en';
  if (reader !== undefined && text.replace(/\P{L}+/gu, '').length < ENOUGH_LETTERS) return reader;
  return francAll(text, { only: ['fra', 'eng'], minLength: 3 })[0]?.[0] === 'fra' ? 'fr' : 'en';
}

/** Enough for trigrams to be sure; more only costs time. */
const SAMPLE_LENGTH = 500;

/** The language of an article's text by letter trigrams (franc) over its first `SAMPLE_LENGTH` characters. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const [best] = francAll(sample, { minLength: 20 });
  if (best && best[0] !== 'und') return FRANC_CODES[best[0]] ?? 'other';
  return detectQuestionLanguage(sample);
}

function countFunctionWords(text: string): { fr: number; en: number } {
  const counts = { fr: 0, en: 0 };
  for (const word of fold(text).split(/[^\p{L}-]+/u)) {
    if (FUNCTION_WORDS.fr.has(word)) counts.fr += 1;
    if (FUNCTION_WORDS.en.has(word)) counts.en += 1;
  }
  return counts;
}

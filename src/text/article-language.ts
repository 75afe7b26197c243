import { francAll } from 'franc-min';
import { fold } from './fold.js';
import { detectQuestionLanguage, FUNCTION_WORDS, type Language } from './language.js';

/** Characters that are enough to be sure; more only cost time. */
const SAMPLE_LENGTH = 500;
/** Characters of a brief, in which trigrams tell languages apart little better than chance. */
const BRIEF = 200;
/** Of the words of a text in a language at least so many are its function words. */
const LEAST_SHARE = 0.2;

/** Frequent words of other European languages, folded, that are neither French nor English. */
const OTHER_WORDS = new Set(
  (
    'der die das und ist nicht ein eine den dem mit von zu auf fur sich auch wird wurde hat sind im am ' +
    'el los las y es una con por para del lo al como mas pero su sus dijo ' +
    'che di della dei delle gli non e sono nel alla ha ' +
    'o os nao uma do da dos das em na ao com ' +
    'het een van niet zijn dat op voor met ook aan ' +
    'och att det som ar av pa ikke og er til med ' +
    'si nie jest sie ze z w je ve ja'
  ).split(' '),
);

/**
 * The language of an article's text. Function words decide where they are many of French or English and few of
 * another language; else letter trigrams (franc), but of a brief, where not one word is of another language.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const { words, fr, en, other } = count(sample);
  const most = Math.max(fr, en);
  if (fr !== en && most > 2 * other && most >= words * LEAST_SHARE) return fr > en ? 'fr' : 'en';
  if (sample.length <= BRIEF && other === 0 && !/[^\P{L}\p{Script=Latin}]/u.test(sample))
    return detectQuestionLanguage(sample);
  const code = francAll(sample, { minLength: 20 })[0]?.[0];
  if (code === 'fra') return 'fr';
  return code === 'eng' ? 'en' : 'other';
}

/** French words that are one letter and an apostrophe, and "qu'". */
const ELIDED = /^(?:[cdjlmnst]|qu)'$/;

function count(text: string): { words: number; fr: number; en: number; other: number } {
  const counts = { words: 0, fr: 0, en: 0, other: 0 };
  for (const word of fold(text).match(/\p{L}+(?:-\p{L}+)*'?/gu) ?? []) {
    counts.words += 1;
    const plain = word.replace("'", '');
    if (ELIDED.test(word) || (plain.length > 1 && FUNCTION_WORDS.fr.has(plain))) counts.fr += 1;
    else if (FUNCTION_WORDS.en.has(plain)) counts.en += 1;
    else if (OTHER_WORDS.has(plain)) counts.other += 1;
  }
  return counts;
}

import { francAll } from 'franc-min';
import { type ArticleLanguage, LANGUAGES, type LanguageCode } from '../languages/index.js';
import { fold } from './fold.js';
import { detectQuestionLanguage, languageByTrigrams } from './language.js';

/** Characters that are enough to be sure; more only cost time. */
const SAMPLE_LENGTH = 500;
/** Characters of a brief, in which trigrams tell languages apart little better than chance. */
const BRIEF = 200;
/** Of the words of a text in a language at least so many are its function words. */
const LEAST_SHARE = 0.2;

/** Frequent words of European languages, folded; those of the languages that are known count for these. */
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
 * The language of an article's text. Function words decide where they are many of a language that is known and few of
 * any other; else letter trigrams (franc), but of a brief, where not one word is of another language.
 */
export function detectLanguage(text: string): ArticleLanguage {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const { words, best, other } = count(sample);
  if (best && best.count > 2 * other && best.count >= words * LEAST_SHARE) return best.code;
  if (sample.length <= BRIEF && other === 0 && !/[^\P{L}\p{Script=Latin}]/u.test(sample))
    return detectQuestionLanguage(sample);
  return languageByTrigrams(francAll(sample, { minLength: 20 })[0]?.[0]) ?? 'other';
}

interface Counts {
  readonly words: number;
  /** The language that has most of them, where no other has as many. */
  readonly best: { readonly code: LanguageCode; readonly count: number } | null;
  /** Words of no language that is known, but of another. */
  readonly other: number;
}

function count(text: string): Counts {
  const words = fold(text).match(/\p{L}+(?:-\p{L}+)*'?/gu) ?? [];
  const counts = LANGUAGES.map(({ code, text: own }) => ({ code, count: 0, own }));
  let other = 0;
  for (const word of words) {
    const plain = word.replace("'", '');
    let isKnown = false;
    for (const language of counts) {
      const { elided, functionWords } = language.own;
      if (!elided.test(word) && !(plain.length > 1 && functionWords.has(plain))) continue;
      language.count += 1;
      isKnown = true;
    }
    if (!isKnown && OTHER_WORDS.has(plain)) other += 1;
  }
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  const best = first && first.count > (second?.count ?? 0) ? first : null;
  return { words: words.length, best, other };
}

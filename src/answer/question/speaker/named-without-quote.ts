import { type LanguageCode, languageOf } from '../../../languages/index.js';
import type { QuestionWord } from '../question-words.js';
import { findNameInArticles } from './find-name-in-articles.js';
import { isOrdinaryWord } from './is-ordinary-word.js';
import type { QuestionReading } from './question-reading.js';
import type { SpeakerMeant } from './speaker-meant.js';
import type { SubjectRange } from './subject-ranges.js';
import type { Understanding } from './understanding.js';
import type { WordRange } from './word-range.js';

/** The name that a subject ends with, nobody quoted bearing it; what is asked of a source may be a fact without one. */
export function namedWithoutQuote(
  { from, to, isSource }: SubjectRange,
  reading: QuestionReading,
  known: Understanding,
): SpeakerMeant | null {
  if (isSource) return null;
  const { words, phrasing } = reading;
  for (let first = from; first < to; first += 1) {
    // "The headmaster in Le Puy", "le maire de Dijon": the name only says which one.
    if (first > from && phrasing.prepositions.has(words[first - 1]?.folded ?? '')) return null;
    const speaker = nameFromWords({ from: first, to }, reading, known);
    // "The chef's Porsche", "the man with the hat": a part of something longer.
    const isWhole = first === from && !phrasing.possessives.has(words[from - 1]?.folded ?? '');
    if (speaker) return { ...speaker, isSure: isWhole };
  }
  return null;
}

/** Somebody whom the articles name, or whom nobody has heard of, if these words can be a name. */
export function nameFromWords(
  { from, to }: WordRange,
  { words, isCommon, phrasing }: Pick<QuestionReading, 'words' | 'isCommon' | 'phrasing'>,
  { content, searcher }: Pick<Understanding, 'content' | 'searcher'>,
): SpeakerMeant | null {
  const part = words.slice(from, to);
  if (part[0]?.isStop || part.every(({ folded }) => isCalling(folded, phrasing.language))) return null;
  const name = findNameInArticles(
    part.map(({ folded }) => folded),
    content,
    searcher,
  );
  // Every first word is capitalised.
  const isTyped = ({ isCapitalised }: QuestionWord, i: number) => isCapitalised && from + i > 0;
  const isOrdinary = part.some(
    (word, i) => !isTyped(word, i) && isOrdinaryWord(word.folded, phrasing.language, searcher.translation),
  );
  if (isOrdinary && !name?.includes(' ')) return null;
  const isUnheardOf =
    part.every(({ isCapitalised }, i) => isCapitalised || !isCommon[from + i]) &&
    (part[0]?.isCapitalised === true || !words[from - 1]?.isArticle);
  if (name === null && !isUnheardOf) return null;
  return {
    name: name ?? part.map(({ typed }) => typed).join(' '),
    names: new Set(),
    words: part.map(({ text }) => text),
    isSure: true,
  };
}

/** "The CEO", "economists": what people are names nobody. */
function isCalling(folded: string, language: LanguageCode): boolean {
  return languageOf(language).attribution.lexicon.roles.has(folded);
}

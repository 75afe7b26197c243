import type { LexicalIndex } from '../../index/index.js';
import { LANGUAGES, type LanguageCode } from '../../languages/index.js';
import type { TranslationLexicon } from '../../search/index.js';
import { detectQuestionLanguage, fold, languageByFunctionWords, wordsOf } from '../../text/index.js';
import { phrasingsOfAll } from './phrasing.js';
import { joinedWords, questionWords, readPart } from './question-words.js';
import type { Understanding } from './speaker/index.js';

type Lexicon = Pick<TranslationLexicon, 'translate'> | null;

/** Translations weaker than this are of other words that are spelled alike. */
const STRONG = 0.5;
/** Articles whose language is looked at for one word. */
const MOST_ARTICLES = 20;

/**
 * The language of a question: by its function words; where it has none, by how it goes on from another; else, as of
 * keywords, by what its words are: those that one language alone has another word for, and those that stand in articles of
 * one language alone; else the reader's; else that of all articles that hold its names, or what letter trigrams tell.
 *
 * @param reader the language of whoever asks, where that is known
 */
export function questionLanguage(
  question: string,
  known: Pick<Understanding, 'content' | 'searcher'>,
  reader?: LanguageCode,
): LanguageCode {
  const text = readPart(question);
  return (
    languageByFunctionWords(text) ??
    languageByGoingOn(text) ??
    languageByWords(text, known) ??
    reader ??
    languageByNames(text, known) ??
    detectQuestionLanguage(text)
  );
}

/** The only language in which it goes on from a question before, and says nothing else: "more", "encore". */
function languageByGoingOn(text: string): LanguageCode | null {
  const found = phrasingsOfAll().filter((phrasing) =>
    phrasing.bare.test(joinedWords(questionWords(text, phrasing))),
  );
  return only(found.map(({ language }) => language));
}

function languageByWords(
  text: string,
  { content, searcher: { index, translation } }: Pick<Understanding, 'content' | 'searcher'>,
): LanguageCode | null {
  const words = wordsOf(text).map((word) => fold(word.text));
  const languages = words.map((word) => {
    if (isName(word, index) || isShared(word, translation)) return null;
    return languageInLexicon(word, translation) ?? languageInArticles(word, content, index);
  });
  return mostOf(languages);
}

/** The language of the articles that its names stand in, where all its words stand in articles: "Kelburn"; not "kesk dit Kelburn". */
function languageByNames(
  text: string,
  { content, searcher: { index } }: Pick<Understanding, 'content' | 'searcher'>,
): LanguageCode | null {
  const words = wordsOf(text).map((word) => fold(word.text));
  if (!words.every((word) => index.numberOf.get(word) !== undefined)) return null;
  return mostOf(words.map((word) => languageInArticles(word, content, index)));
}

/** Whether every language spells the word so: "visa". */
function isShared(word: string, lexicon: Lexicon): boolean {
  return LANGUAGES.every(({ code }) => lexicon?.translate(word, code).some((other) => other.word === word));
}

/** The only language that has the word, and in the other another for it. */
function languageInLexicon(word: string, lexicon: Lexicon): LanguageCode | null {
  const has = (language: LanguageCode) =>
    lexicon?.translate(word, language).some((other) => other.weight >= STRONG && other.word !== word);
  return only(LANGUAGES.flatMap(({ code }) => (has(code) ? [code] : [])));
}

/** The language of all articles that hold the word, where there are others, too. */
function languageInArticles(
  word: string,
  { articles }: Understanding['content'],
  index: LexicalIndex,
): LanguageCode | null {
  const term = index.numberOf.get(word);
  if (term === undefined) return null;
  const { documents: holding } = index.articles.of(term);
  const step = Math.ceil(holding.length / MOST_ARTICLES);
  const found = LANGUAGES.flatMap(({ code }) => {
    for (let i = 0; i < holding.length; i += step) {
      if (articles[holding[i] ?? -1]?.language === code) return [code];
    }
    return [];
  });
  return only(found);
}

function isName(word: string, index: LexicalIndex): boolean {
  return index.isName(index.numberOf.get(word) ?? -1);
}

function only(languages: readonly LanguageCode[]): LanguageCode | null {
  return languages.length === 1 ? (languages[0] ?? null) : null;
}

function mostOf(languages: readonly (LanguageCode | null)[]): LanguageCode | null {
  const counts = LANGUAGES.map(({ code }) => ({
    code,
    count: languages.filter((one) => one === code).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.code : null;
}

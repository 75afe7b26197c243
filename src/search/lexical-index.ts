import { type ArticleWords, articleWordSteps, type Content, type Passage } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import type { Steps } from '../steps.js';
import { type NearWords, nearWordSteps } from '../text/index.js';
import { documentTermSteps } from './document-terms.js';
import { type Postings, postingsSteps } from './postings.js';
import { type Lookup, termNumberSteps } from './term-numbers.js';
import { type TermsBeginning, termsBeginningSteps } from './terms-beginning.js';
import { Vocabulary } from './vocabulary.js';

/** The words of all articles, and where they stand. A term is a folded word form; its number is its place. */
export interface LexicalIndex {
  readonly terms: readonly string[];
  /** Number of a folded word form. */
  readonly numberOf: Lookup<number>;
  /** Number of a lower-case form as articles print it: saves folding what was folded before. */
  readonly numberOfPrinted: Lookup<number>;
  /** Terms that share a stem, for each language that the articles are written in. */
  readonly stems: ReadonlyMap<ArticleLanguage, Lookup<readonly number[]>>;
  readonly termsBeginning: TermsBeginning;
  /** The terms that may be near a word. */
  readonly nearTerms: NearWords;
  /** 1 for a term that never stands in lower case: a name. */
  readonly isName: Uint8Array;
  readonly passages: Postings;
  /** Documents are whole articles, title and captions included. */
  readonly articles: Postings;
  /** What the next generation need not find out again. */
  readonly known: KnownWords;
}

interface KnownWords {
  readonly vocabulary: Vocabulary;
  /** Those of its forms that the articles of this generation have. */
  readonly forms: number;
}

/** A vocabulary with more forms than this times those that are in use is left behind, to grow anew. */
const MOST_GROWN = 2;

/**
 * Indexes every passage and every article of `content`.
 *
 * @param before of another generation of the library: what it knows of words, and of articles whose `Content.words` are the
 *   same objects, is not found out again; what is found does not depend on it
 * @throws RangeError where `Content.words` are not those of its articles
 */
export function* lexicalIndexSteps(content: Content, before?: LexicalIndex): Steps<LexicalIndex> {
  const words = content.words ?? (yield* wordSteps(content));
  checkWords(words, content);
  const vocabulary = vocabularyAfter(before);
  const languages = content.articles.map(({ language }) => language);
  const { termOfForm, forms, ...numbers } = yield* termNumberSteps(words, languages, vocabulary);
  const { terms } = numbers;
  const termsBeginning = yield* termsBeginningSteps(terms);
  const nearTerms = yield* nearWordSteps(terms);
  const documents = yield* documentTermSteps(words, vocabulary, { terms, termOfForm });
  return {
    ...numbers,
    termsBeginning,
    nearTerms,
    passages: yield* postingsSteps(documents.passages, terms.length),
    articles: yield* postingsSteps(documents.articles, terms.length),
    known: { vocabulary, forms },
  };
}

function vocabularyAfter(before: LexicalIndex | undefined): Vocabulary {
  if (!before) return new Vocabulary();
  const { vocabulary, forms } = before.known;
  return vocabulary.forms.length > MOST_GROWN * forms ? new Vocabulary() : vocabulary;
}

/** Reads the words of each article from its text. */
function* wordSteps(content: Content): Steps<ArticleWords[]> {
  const words: ArticleWords[] = [];
  for (const [i, passages] of passagesByArticle(content).entries()) {
    const article = content.articles[i];
    if (article) words.push(yield* articleWordSteps(article, passages));
    yield;
  }
  return words;
}

function passagesByArticle({ articles, passages }: Content): readonly Passage[][] {
  const byArticle = articles.map((): Passage[] => []);
  for (const passage of passages) byArticle[passage.article]?.push(passage);
  return byArticle;
}

/** Each article's words are of as many passages as it has, and the passages stand in the order of their articles. */
function checkWords(words: readonly ArticleWords[], { articles, passages }: Content): void {
  let passage = 0;
  for (const [number, article] of words.entries()) {
    for (const end = passage + article.passages; passage < end; passage += 1) {
      if (passages[passage]?.article !== number)
        throw new RangeError('the words of an article are of others');
    }
  }
  if (words.length !== articles.length || passage !== passages.length)
    throw new RangeError('the words of an article are of others');
}

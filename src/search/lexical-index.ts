import { type ArticleWords, articleWordSteps, type Content, type LexicalIndex } from '../index/index.js';
import type { Steps } from '../steps.js';
import { nearWordSteps } from '../text/index.js';
import { documentTermSteps } from './document-terms.js';
import { nameTerms } from './name-terms.js';
import type { UnpackedLexicon } from './packed/index.js';
import { postingsSteps } from './postings.js';
import { termNumberSteps } from './term-numbers.js';
import { termsBeginningSteps } from './terms-beginning.js';
import { Vocabulary } from './vocabulary.js';

/** A lexical index that is whole in memory. */
export interface MemoryIndex extends LexicalIndex, UnpackedLexicon {
  /** What the next generation need not find out again. */
  readonly known: KnownWords;
}

interface KnownWords {
  readonly vocabulary: Vocabulary;
  /** Those of its forms that the articles of this generation have. */
  readonly forms: number;
}

/** The greatest length that is told. */
const LONGEST = 0xff;

/** A vocabulary with more forms than this times those that are in use is left behind, to grow anew. */
const MOST_GROWN = 2;

/**
 * Indexes every passage and every article of `content`.
 *
 * @param words of each article; read from the texts where they are absent
 * @param before of another generation of the library: what it knows of words, and of articles whose `words` are the
 *   same objects, is not found out again; what is found does not depend on it
 * @throws RangeError where `words` are not those of the articles
 */
export function* lexicalIndexSteps(
  content: Content,
  words?: readonly ArticleWords[],
  before?: MemoryIndex,
): Steps<MemoryIndex> {
  const read = words ?? (yield* wordSteps(content));
  checkWords(read, content);
  const vocabulary = vocabularyAfter(before);
  const languages = content.articles.map(({ language }) => language);
  const { terms, isName, termOfForm, forms, stemGroups, ...lookups } = yield* termNumberSteps(
    read,
    languages,
    vocabulary,
  );
  const nearWords = yield* nearWordSteps(terms);
  const documents = yield* documentTermSteps(read, vocabulary, { terms, termOfForm });
  const word = (term: number) => terms[term] ?? '';
  return {
    ...lookups,
    terms,
    get stemGroups() {
      return stemGroups();
    },
    word,
    lengthOf: (term) => Math.min(word(term).length, LONGEST),
    size: terms.length,
    termsBeginning: yield* termsBeginningSteps(terms),
    nearTerms(near, most) {
      const { places, compared } = nearWords(near, most);
      return { terms: places, compared };
    },
    isName: (term) => isName[term] === 1,
    termsNamed: nameTerms(terms, isName),
    passages: yield* postingsSteps(documents.passages, terms.length),
    articles: yield* postingsSteps(documents.articles, terms.length),
    known: { vocabulary, forms },
  };
}

function vocabularyAfter(before: MemoryIndex | undefined): Vocabulary {
  if (!before) return new Vocabulary();
  const { vocabulary, forms } = before.known;
  return vocabulary.forms.length > MOST_GROWN * forms ? new Vocabulary() : vocabulary;
}

/** Reads the words of each article from its text. */
function* wordSteps(content: Content): Steps<ArticleWords[]> {
  const words: ArticleWords[] = [];
  for (const [number, article] of content.articles.entries()) {
    const passages = content.passagesIn(number).flatMap((passage) => content.passage(passage) ?? []);
    words.push(yield* articleWordSteps(article, passages));
    yield;
  }
  return words;
}

/** Each article's words are of as many passages as it has. */
function checkWords(words: readonly ArticleWords[], content: Content): void {
  const areTheirs = words.every(({ passages }, article) => passages === content.passagesIn(article).length);
  if (words.length !== content.articles.length || !areTheirs)
    throw new RangeError('the words of an article are of others');
}

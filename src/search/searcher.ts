import type { Likeness } from '../embedding/index.js';
import type { Content, LexicalIndex, VectorStore } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import { remember } from '../remember.js';
import { atOnce } from '../steps.js';
import { largestOf, type Span, stopWords } from '../text/index.js';
import { createScratch, softBm25 } from './bm25.js';
import { type Effort, fullEffort } from './effort.js';
import { lexicalIndexSteps } from './lexical-index.js';
import { knowTerms, type QueryTerm, type ReadTerms, termReader } from './query-terms.js';
import { type TermWords, termWordsIn } from './term-words.js';
import { topDocuments } from './top-documents.js';
import type { TranslationLexicon } from './translation-lexicon.js';
import { meaningReader, type ReadMeaning, type ReadTermMeaning, termMeaningReader } from './word-meanings.js';
import type { WordVectors } from './word-vectors.js';

const NOTHING = { start: 0, end: 0 };

/** A passage found. */
export interface PassageScore {
  /** Its number. */
  readonly passage: number;
  /** Fused; comparable between questions: about 0 for nothing in common, above 1 for every word found. */
  readonly score: number;
  /** Soft BM25 over what one mention of every word would give: about 0 to 1.5. */
  readonly lexical: number;
  /** The same of the whole article it stands in. */
  readonly context: number;
  /** Likeness of its best sentence (`Searcher.similarity`), −1 to 1. */
  readonly dense: number;
}

/** One question's search, until the next: every passage is scored by its words once, however often it is asked. */
export interface Search {
  /** Rarity of each term, in order. */
  readonly rarities: readonly number[];
  /**
   * The best passages, best first, at most `limit`.
   * @param among only these passages, each once
   */
  best(limit: number, among?: readonly number[]): PassageScore[];
}

/** Hybrid search over the passages of one content. */
export interface Searcher {
  readonly index: LexicalIndex;
  /** The terms to search for, by themselves. */
  readonly terms: ReadTerms;
  /** This searcher for one question: it looks each word up once, and all of them share one `effort`. */
  forQuestion(effort: Effort): Searcher;
  /** Null where there is none. */
  readonly translation: TranslationLexicon | null;
  /** Null where there are no word vectors. */
  readonly meaning: ReadMeaning | null;
  readonly termMeaning: ReadTermMeaning | null;
  /** @param vector unit vector of the question */
  search(terms: readonly QueryTerm[], vector: Float32Array): Search;
  /** The words of a passage. */
  passageWords(passage: number): TermWords;
  /** The words of an article's title. */
  titleWords(article: number): TermWords;
  /** Cosine similarity of a vector with one sentence, on the scale of the built-in model's: −1 to 1. */
  similarity(vector: Float32Array, row: number): number;
}

/** What each kind of evidence counts in the fused score; set by cross-validation over articles. */
export interface FusionWeights {
  readonly lexical: number;
  readonly context: number;
  readonly dense: number;
}

export const FUSION: FusionWeights = { lexical: 1, context: 0.5, dense: 0.5 };

/** How many passages, or sentences, each of the two searches hands to the fusion. */
const POOL = { lexical: 100, sentences: 100 } as const;

/** Of so many times as many passages as are wanted, the best by estimates, vectors are read: none that is wanted is beyond. */
const READ = 2;

/** Passages, and titles, whose words are kept for the next question. */
const MOST_KEPT = 4_000;

/** Up to this many passages, each is compared; more are first narrowed down by the two searches. */
const MOST_COMPARED = 500;

export interface SearcherParts {
  readonly content: Content;
  readonly store: VectorStore;
  readonly translation?: TranslationLexicon;
  readonly vectors?: WordVectors;
  readonly fusion?: FusionWeights;
  /** What cosines of the model that made the vectors are worth; absent for the built-in model. */
  readonly likeness?: Likeness;
  /** Of the words of `content`; made of its texts where it is absent. */
  readonly index?: LexicalIndex;
}

/** A searcher over `content`, whose sentence vectors `store` holds. */
export function createSearcher({
  content,
  store,
  index = atOnce(lexicalIndexSteps(content)),
  translation,
  vectors,
  fusion = FUSION,
  likeness = (cosine) => cosine,
}: SearcherParts): Searcher {
  const scratch = { passages: createScratch(index.passages), articles: createScratch(index.articles) };
  const similarity = (vector: Float32Array, row: number) => likeness(store.similarity(vector, row));

  const smallIn = remember(
    (language: ArticleLanguage) =>
      new Set([...stopWords(language)].flatMap((word) => index.numberOf.get(word) ?? [])),
  );
  const wordsIn = (article: number, span: Span = NOTHING) => {
    const { text = '', language = 'other' } = content.articles[article] ?? {};
    return termWordsIn(text, span, index, smallIn(language));
  };

  const knowledge = knowTerms({ index, translation });
  const searcher: Searcher = {
    index,
    translation: translation ?? null,
    meaning: vectors ? meaningReader(vectors, translation) : null,
    termMeaning: vectors ? termMeaningReader(index, vectors, translation) : null,
    similarity,
    passageWords: remember((number) => {
      const passage = content.passage(number);
      return wordsIn(passage?.article ?? -1, passage);
    }, MOST_KEPT),
    titleWords: remember(
      (article) =>
        wordsIn(
          article,
          content.articles[article]?.paragraphs.find(({ kind }) => kind === 'title'),
        ),
      MOST_KEPT,
    ),
    terms: (words, language) => termReader(knowledge, fullEffort())(words, language),
    forQuestion: (effort) => ({ ...searcher, terms: termReader(knowledge, effort) }),
    search(terms, vector) {
      const inPassages = softBm25(index.passages, terms, scratch.passages);
      const inArticles = softBm25(index.articles, terms, scratch.articles);
      const full = attainable(terms, inPassages.rarities);
      const fullContext = attainable(terms, inArticles.rarities);

      const fuse = (passage: number, dense: number): PassageScore => {
        const lexical = (inPassages.scores[passage] ?? 0) / full;
        const context = (inArticles.scores[content.articleOf(passage)] ?? 0) / fullContext;
        const fused = fusion.lexical * lexical + fusion.context * context + fusion.dense * dense;
        return { passage, score: fused, lexical, context, dense };
      };
      const score = remember((passage: number): PassageScore => {
        const { first, count } = content.vectorsOf(passage);
        let dense = -1;
        for (let row = first; row < first + count; row += 1) dense = Math.max(dense, similarity(vector, row));
        return fuse(passage, dense);
      });

      /** Those that may be among the best `limit`. */
      const hopeful = (passages: readonly number[], limit: number): readonly number[] => {
        if (passages.length <= READ * limit) return passages;
        const sentences = passages.map((passage) => content.vectorsOf(passage));
        const rows = sentences.flatMap(({ first, count }) =>
          Array.from({ length: count }, (_, i) => first + i),
        );
        if (rows.length === 0) return passages;
        const estimates = store.estimates(vector, rows);
        let from = 0;
        const estimated = passages.map((passage, i) => {
          const to = from + (sentences[i]?.count ?? 0);
          const nearest = largestOf(estimates.subarray(from, to), -1);
          from = to;
          return fuse(passage, likeness(nearest));
        });
        return bestOf(estimated, READ * limit).map(({ passage }) => passage);
      };

      const candidates = (among: readonly number[] | undefined): readonly number[] => {
        if (among && among.length <= MOST_COMPARED) return among;
        const allowed = among && new Set(among);
        const accept = allowed && ((passage: number) => allowed.has(passage));
        const byWords = topDocuments(inPassages.scores, POOL.lexical, accept);
        const acceptRow = accept && ((row: number) => accept(content.passageOfVector(row)));
        const byMeaning = store.near(vector, POOL.sentences, acceptRow);
        return [...new Set([...byWords, ...byMeaning.map((row) => content.passageOfVector(row))])];
      };

      return {
        rarities: inPassages.rarities,
        best: (limit, among) => bestOf(hopeful(candidates(among), limit).map(score), limit),
      };
    },
  };
  return searcher;
}

function bestOf(found: readonly PassageScore[], limit: number): PassageScore[] {
  return [...found].sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, limit);
}

/** What a passage of average length that mentions every word once would score. */
function attainable(terms: readonly QueryTerm[], rarities: readonly number[]): number {
  const sum = terms.reduce((total, { weight }, i) => total + weight * (rarities[i] ?? 0), 0);
  return sum || 1;
}

import type { Content } from '../index/content.js';
import type { VectorStore } from '../index/vector-store.js';
import type { Language } from '../text/language.js';
import { softBm25 } from './bm25.js';
import { buildLexicalIndex, type LexicalIndex } from './lexical-index.js';
import { createNameTerms } from './name-terms.js';
import { type QueryTerm, queryTerms, type SearchWord } from './query-terms.js';
import { topDocuments } from './top-documents.js';
import type { TranslationLexicon } from './translation-lexicon.js';

export interface SearchRequest {
  readonly terms: readonly QueryTerm[];
  /** Unit vector of the question. */
  readonly vector: Float32Array;
  /** At most this many passages. */
  readonly limit: number;
  /** Only passages it lets through; applied before ranking. Must not throw. */
  readonly accept?: (passage: number) => boolean;
}

/** A passage found. */
export interface PassageScore {
  /** Position in `Content.passages`. */
  readonly passage: number;
  /** Fused; comparable between questions: about 0 for nothing in common, above 1 for every word found. */
  readonly score: number;
  /** Soft BM25 over what one mention of every word would give: about 0 to 1.5. */
  readonly lexical: number;
  /** The same of the whole article it stands in. */
  readonly context: number;
  /** Cosine similarity of its best sentence, −1 to 1. */
  readonly dense: number;
}

export interface SearchResult {
  /** Best first. */
  readonly passages: readonly PassageScore[];
  /** Rarity of each term of the request, in order. */
  readonly rarities: readonly number[];
}

/** Hybrid search over the passages of one content. */
export interface Searcher {
  readonly index: LexicalIndex;
  terms(words: readonly SearchWord[], language: Language): QueryTerm[];
  search(request: SearchRequest): SearchResult;
  /** The terms that spell one word of a name, by its `nameKey`. */
  termsNamed(key: string): ReadonlySet<number>;
  /** Cosine similarity of a vector with one sentence, −1 to 1. */
  similarity(vector: Float32Array, row: number): number;
}

/** What each kind of evidence counts in the fused score; set by cross-validation over articles. */
export interface FusionWeights {
  readonly lexical: number;
  readonly context: number;
  readonly dense: number;
}

export const FUSION: FusionWeights = { lexical: 1, context: 0.4, dense: 0.4 };

/** How many passages each of the two searches hands to the fusion. */
const POOL = { lexical: 100, sentences: 100 } as const;

export interface SearcherParts {
  readonly content: Content;
  readonly store: VectorStore;
  readonly translation?: TranslationLexicon;
  readonly fusion?: FusionWeights;
}

/** A searcher over `content`, whose sentence vectors `store` holds. Reads every passage once. */
export function createSearcher({ content, store, translation, fusion = FUSION }: SearcherParts): Searcher {
  const index = buildLexicalIndex(content);
  const termsNamed = createNameTerms(index);
  const passageOf = passageOfRow(content, store.size);
  const similarity = (vector: Float32Array, row: number) => store.similarity(vector, row);

  return {
    index,
    similarity,
    termsNamed,
    terms: (words, language) => queryTerms(words, { index, translation, termsNamed, language }),
    search({ terms, vector, limit, accept }) {
      const inPassages = softBm25(index.passages, terms);
      const inArticles = softBm25(index.articles, terms);
      const full = attainable(terms, inPassages.rarities);
      const fullContext = attainable(terms, inArticles.rarities);
      const candidates = new Set(topDocuments(inPassages.scores, POOL.lexical, accept));
      const acceptRow = accept && ((row: number) => accept(passageOf[row] as number));
      for (const { row } of store.search(vector, POOL.sentences, acceptRow)) {
        candidates.add(passageOf[row] as number);
      }
      const passages = [...candidates].map((passage): PassageScore => {
        const at = content.passages[passage];
        const lexical = (inPassages.scores[passage] ?? 0) / full;
        const context = (inArticles.scores[at?.article ?? 0] ?? 0) / fullContext;
        let dense = -1;
        for (let i = 0; i < (at?.sentences.length ?? 0); i += 1) {
          dense = Math.max(dense, similarity(vector, (at?.firstVector ?? 0) + i));
        }
        const score = fusion.lexical * lexical + fusion.context * context + fusion.dense * dense;
        return { passage, score, lexical, context, dense };
      });
      passages.sort((a, b) => b.score - a.score || a.passage - b.passage);
      return { passages: passages.slice(0, limit), rarities: inPassages.rarities };
    },
  };
}

/** What a passage of average length that mentions every word once would score. */
function attainable(terms: readonly QueryTerm[], rarities: readonly number[]): number {
  const sum = terms.reduce((total, { weight }, i) => total + weight * (rarities[i] ?? 0), 0);
  return sum || 1;
}

function passageOfRow(content: Content, rows: number): Uint32Array {
  const passageOf = new Uint32Array(rows);
  content.passages.forEach(({ firstVector, sentences }, passage) => {
    passageOf.fill(passage, firstVector, firstVector + sentences.length);
  });
  return passageOf;
}

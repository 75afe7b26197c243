import type { LexicalIndex, Passage } from '../../index/index.js';
import type { QueryTerm } from '../../search/index.js';
import { localRarities, similaritiesIn, type TermHits } from './term-hits.js';

/** What each term of a question counts in one article. */
export interface TermWeights {
  /** By its rarity in all articles. */
  readonly everywhere: readonly number[];
  /** By that and its rarity in this one. */
  readonly here: readonly number[];
  /** 0 for what is no name; the others alike. */
  readonly names: readonly number[];
  /** 0 for names; the others alike. */
  readonly predicate: readonly number[];
}

/** A function that gives the weights of `terms` in the article that all of some passages stand in. */
export function termWeigher(
  { terms, rarities }: { readonly terms: readonly QueryTerm[]; readonly rarities: readonly number[] },
  index: LexicalIndex,
): (passages: readonly { readonly passage: Passage; readonly hits: TermHits }[]) => TermWeights {
  const everywhere = terms.map(({ weight }, i) => weight * (rarities[i] ?? 0));
  const isNamed = nameTerms(terms, index);
  const names = terms.map(({ weight }, i) => (isNamed[i] ? weight : 0));
  const predicate = terms.map(({ weight }, i) => (isNamed[i] ? 0 : weight));
  return (passages) => {
    const sentences = passages.flatMap(({ passage, hits }) =>
      passage.sentences.map((sentence) => similaritiesIn(hits, sentence)),
    );
    const local = localRarities(sentences, terms.length);
    return { everywhere, here: everywhere.map((rarity, i) => rarity * (local[i] ?? 0)), names, predicate };
  };
}

/** For each term, whether what stands for it best never stands in lower case. */
export function nameTerms(terms: readonly QueryTerm[], index: LexicalIndex): boolean[] {
  return terms.map((term) => isName(term, index));
}

function isName({ matches }: QueryTerm, index: LexicalIndex): boolean {
  let best = -1;
  let similarity = 0;
  for (const [term, like] of matches) {
    if (like > similarity) [best, similarity] = [term, like];
  }
  return index.isName(best);
}

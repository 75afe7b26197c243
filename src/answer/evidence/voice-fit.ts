import type { Content } from '../../index/index.js';
import { remember } from '../../remember.js';
import { findWord, firstHolding, type QueryTerm, type Searcher } from '../../search/index.js';
import { nameKey } from '../../text/index.js';
import { coverage, findTerms, similaritiesNear } from './term-hits.js';

/** What tells whom a question names or describes. */
export interface VoiceRequest {
  /** Every word and phrase of the question, those that name or describe a speaker included. */
  readonly asked: readonly QueryTerm[];
  /** How rare each is among all articles. */
  readonly rarities: readonly number[];
}

/** How well the question names or describes a speaker, by all that one article tells of them: 0 to 1. */
export type VoiceFit = (article: number, speaker: string) => number;

/** Characters over which a word says less by e of whose name stands there. */
const NEAR = 60;
/** Introductions that are read for a question; who speaks in the best paragraphs comes first. */
const MOST_READ = 60;

/**
 * Tells speakers by names, offices and the words around the first mention of their name: "Adele Moran, who bakes in
 * Dover" is the baker from Dover. Each is looked up once.
 *
 * @param saidBy for each of the terms asked for, how surely it names or describes a speaker
 */
export function voiceFitOf(
  { asked, rarities }: VoiceRequest,
  saidBy: (speaker: string) => readonly number[],
  content: Content,
  searcher: Searcher,
): VoiceFit {
  const weights = asked.map((_, i) => rarities[i] ?? 0);
  const hitsIn = remember((passage: number) => findTerms(searcher.passageWords(passage), asked));
  const read = new Set<number>();

  function introduced(article: number, speaker: string): readonly number[] {
    const spellings = searcher.index.termsNamed(nameKey(speaker.split(/[\s-]/).at(-1) ?? ''));
    const number = firstPassage(spellings, article, content, searcher);
    const passage = content.passage(number);
    if (!passage || read.size >= MOST_READ) return [];
    read.add(number);
    const at = findWord(searcher.passageWords(number), passage, (term) => spellings.has(term));
    if (at < 0) return [];
    const sentence = passage.sentences.find(({ start, end }) => at >= start && at < end) ?? passage;
    return similaritiesNear(hitsIn(number), at, sentence, NEAR);
  }

  const fitIn = remember((article: number) =>
    remember((speaker: string) => {
      const near = introduced(article, speaker);
      const similarities = saidBy(speaker).map((similarity, i) => Math.max(similarity, near[i] ?? 0));
      return coverage(similarities, weights);
    }),
  );
  return (article, speaker) => fitIn(article)(speaker);
}

/** The first passage of an article that holds any of the terms; −1 where none does. */
function firstPassage(
  terms: ReadonlySet<number>,
  article: number,
  content: Content,
  { index }: Searcher,
): number {
  const [least = 0] = content.passagesIn(article);
  let first = -1;
  for (const term of terms) {
    const number = firstHolding(index.passages, term, least);
    if (number === undefined || content.articleOf(number) !== article) continue;
    if (first < 0 || number < first) first = number;
  }
  return first;
}

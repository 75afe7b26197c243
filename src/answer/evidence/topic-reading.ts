import type { LexicalIndex } from '../../index/index.js';
import { remember } from '../../remember.js';
import { holdsTerm, type QueryTerm, type Searcher } from '../../search/index.js';
import { fold, largestOf, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import { coverage, findTerms, similaritiesIn } from './term-hits.js';
import { nameTerms } from './term-weights.js';

/** What the articles hold of the topic of a question, whatever piece of them may answer it. */
export interface TopicReading {
  /** How many words and phrases were searched for. */
  readonly terms: number;
  /**
   * How many of them are names, or words that are known to be some, and stand in no article in any form: what is taken for
   * a slip of another word counts, for whoever spells a word right means it.
   */
  readonly strangers: number;
  /** What an article holds of it; each is looked through once. */
  readonly inArticle: (article: number) => HeldTopic;
  /** The share of it, by rarity, that stands anywhere in a passage: 0 to 1. */
  readonly inPassage: (passage: number) => number;
}

/** What an article holds of a topic: the title, captions and all paragraphs together. */
export interface HeldTopic {
  /** How many of the words. */
  readonly words: number;
  /** The sum of their rarities, each by how surely it is held: from 0 up. */
  readonly information: number;
  /** The same of the rarest name; 0 where it holds none. */
  readonly anchor: number;
  /** How surely it lacks one of the names, 0 to 1. */
  readonly missingName: number;
}

/** A word that is held less surely does not count as held. */
const HELD = 0.5;
const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * Reads the articles for the topic of a question.
 *
 * @param terms what its words may stand for
 * @param rarities how rare each of the terms is
 */
export function readTopic(
  question: Pick<UnderstoodQuestion, 'topic' | 'language'>,
  terms: readonly QueryTerm[],
  rarities: readonly number[],
  searcher: Searcher,
): TopicReading {
  const weights = terms.map(({ weight }, i) => weight * (rarities[i] ?? 0));
  const typed = new Set(question.topic.flatMap(({ text, isName }) => (isName ? [text] : [])));
  const isTyped = terms.map(({ word }) => word.split(' ').some((part) => typed.has(part)));
  const isName = nameTerms(terms, searcher.index).map((is, i) => is || isTyped[i] === true);
  const isStrange = ({ word, by }: QueryTerm, i: number) =>
    (by === 'none' || by === 'typo' || by === 'kin') && (isTyped[i] || isKnown(word, question, searcher));
  return {
    terms: terms.length,
    strangers: terms.filter(isStrange).length,
    inArticle: remember((article) => {
      const held = terms.map((term) => similarityHeld(term, article, searcher.index));
      const information = held.map((similarity, i) => similarity * (rarities[i] ?? 0));
      return {
        words: held.filter((similarity) => similarity >= HELD).length,
        information: information.reduce((sum, one) => sum + one, 0),
        anchor: largestOf(
          information.filter((_, i) => isName[i]),
          0,
        ),
        missingName: largestOf(
          held.flatMap((similarity, i) => (isName[i] ? [1 - similarity] : [])),
          0,
        ),
      };
    }),
    inPassage: remember((passage) =>
      coverage(similaritiesIn(findTerms(searcher.passageWords(passage), terms), EVERYWHERE), weights),
    ),
  };
}

/** Whether it is a word of its language, or a name that many know: no slip. */
function isKnown(
  word: string,
  { language }: Pick<UnderstoodQuestion, 'language'>,
  { translation, meaning }: Searcher,
): boolean {
  if (translation && translation.translate(fold(word), language).length > 0) return true;
  return meaning !== null && word.split(' ').some((part) => meaning(fold(part), language) !== null);
}

/** How surely an article holds a term, 0 to 1. */
function similarityHeld(
  { matches, phrases }: QueryTerm,
  article: number,
  { articles }: LexicalIndex,
): number {
  let best = 0;
  for (const [term, similarity] of matches) {
    if (similarity > best && holdsTerm(articles, article, term)) best = similarity;
  }
  for (const { terms, similarity } of phrases) {
    if (similarity > best && terms.every((term) => holdsTerm(articles, article, term))) best = similarity;
  }
  return best;
}

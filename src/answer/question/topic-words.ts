import { languageOf } from '../../languages/index.js';
import type { SearchWord } from '../../search/index.js';
import { nounForWords } from './asks-for-words.js';
import type { Phrasing } from './phrasing.js';
import type { QuestionWord } from './question-words.js';
import type { WordRange } from './speaker/index.js';

/** Verbs such as "criticise" say a little about the topic. */
const STANCE_WEIGHT = 0.3;
/** So do names that a pronoun stood for: where they are spoken of is known. */
const GIVEN_WEIGHT = 0.3;

/**
 * The words that say what a question is about: without those that only frame it, and without whom it asks the words of.
 *
 * @param speaker the words that name whom, or null
 * @param hasType whether it asks for a kind of thing, whose name ("percentage") is then no topic
 */
export function topicWords(
  words: readonly QuestionWord[],
  phrasing: Phrasing,
  speaker: WordRange | null,
  hasType: boolean,
): SearchWord[] {
  const range = speaker && withAddress(speaker, words, phrasing);
  const isSpeaker = (i: number) => range !== null && i >= range.from && i < range.to;
  const wanted = nounForWords(words, phrasing);
  const isRepeated = ({ folded }: QuestionWord, i: number) =>
    words.findIndex((other) => other.folded === folded) < i;
  const topic = words.flatMap((one, i) => {
    const { text, folded, isStop, isCapitalised, isGiven } = one;
    if (isRepeated(one, i)) return [];
    if (isStop || phrasing.speechVerbs.has(folded) || isSpeaker(i)) return [];
    if (one === wanted || (range && phrasing.speechNouns.has(folded))) return [];
    const weight = isGiven ? GIVEN_WEIGHT : phrasing.stanceVerbs.has(folded) ? STANCE_WEIGHT : 1;
    return [{ folded, word: { text, weight, ...(isCapitalised && i > 0 && { isName: true }) } }];
  });
  const rest = topic.filter(({ folded }) => !(hasType && phrasing.typeWords.has(folded)));
  return (rest.length > 0 ? rest : topic).map(({ word }) => word);
}

/**
 * Where the words before a speaker begin who only tell whose they are: "Hale's wife", of whom nothing else is asked. The speaker's own
 * beginning where there are none.
 */
export function ownerBefore({ from }: WordRange, words: readonly QuestionWord[], phrasing: Phrasing): number {
  if (!phrasing.possessives.has(words[from - 1]?.folded ?? '')) return from;
  let first = from - 1;
  while (first > 0 && !words[first - 1]?.isStop && from - first <= LONGEST_OWNER) first -= 1;
  return first;
}

/** In words, with the mark behind them. */
const LONGEST_OWNER = 3;

/** The range with what it is addressed by: "Mr Dupont", "President Dupont", but "the foreign minister Dupont" says who. */
function withAddress({ from, to }: WordRange, words: readonly QuestionWord[], phrasing: Phrasing): WordRange {
  const { roles } = languageOf(phrasing.language).attribution.lexicon;
  const isAddress = (word: QuestionWord | undefined) =>
    word !== undefined && (word.isArticle || (word.isCapitalised && roles.has(word.text)));
  let first = from;
  while (isAddress(words[first - 1])) first -= 1;
  return { from: first, to };
}

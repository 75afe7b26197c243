import type { Content, Passage } from '../../index/index.js';
import { type LexicalIndex, wordsOf } from '../../search/index.js';
import type { Steps } from '../../steps.js';
import type { Span } from '../../text/index.js';
import { contentWords } from '../content-words.js';

/**
 * For each speaker's canonical name, the terms that the articles name or describe them by, stop words left out, and how
 * surely each does, 0 to 1: the words of the name, the aliases and the mentions wholly, those of the sentences that bring
 * them in less.
 */
export type Credits = ReadonlyMap<string, ReadonlyMap<number, number>>;

const NAMED = 1;
const DESCRIBED = 0.6;

/** The words that credit each speaker, and those that tell who they are. */
export function* creditSteps(content: Content, { numberOf }: LexicalIndex): Steps<Credits> {
  const credits = new Map<string, Map<number, number>>();
  const add = (speaker: string, phrase: string, similarity: number) => {
    const known = credits.get(speaker);
    for (const word of contentWords(phrase)) {
      const term = numberOf.get(word);
      if (known && term !== undefined && (known.get(term) ?? 0) < similarity) known.set(term, similarity);
    }
  };
  for (const { name, aliases } of content.speakers) {
    credits.set(name, new Map());
    for (const phrase of [name, ...aliases]) add(name, phrase, NAMED);
    yield;
  }
  const passages: Passage[][] = content.articles.map(() => []);
  for (const passage of content.passages) passages[passage.article]?.push(passage);
  for (const [article, quotes] of content.quotes.entries()) {
    const said = [...quotes, ...(content.statements[article] ?? [])];
    for (const { speaker, mention } of said) {
      if (speaker !== null && mention !== null) add(speaker, mention, NAMED);
    }
    const text = content.articles[article]?.text ?? '';
    for (const speaker of new Set(said.flatMap((one) => one.speaker ?? []))) {
      add(speaker, introduction(speaker, text, passages[article] ?? []), DESCRIBED);
    }
    yield;
  }
  return credits;
}

/** The sentence of an article that first prints the last word of a speaker's name; empty where none does. */
function introduction(name: string, text: string, passages: readonly Passage[]): string {
  const word = wordsOf(name).at(-1);
  const at = word ? text.indexOf(name.slice(word.start, word.end)) : -1;
  const holds = ({ start, end }: Span) => start <= at && at < end;
  const sentence = passages.find(holds)?.sentences.find(holds);
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

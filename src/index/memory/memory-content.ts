import { atOnce, type Steps } from '../../steps.js';
import type { Content, Passage } from '../ports/index.js';
import type { ContentLists } from './content-lists.js';
import { type MemoryPeople, peopleSteps } from './memory-people.js';

export interface MemoryContent extends Content {
  readonly people: MemoryPeople;
}

/** Content that is whole in memory. */
export function contentOf(lists: ContentLists): MemoryContent {
  return atOnce(contentSteps(lists));
}

/** The same in steps. */
export function* contentSteps(lists: ContentLists): Steps<MemoryContent> {
  const { articles, quotes, statements, passages } = lists;
  const byArticle = articles.map((): number[] => []);
  for (const [number, { article }] of passages.entries()) byArticle[article]?.push(number);
  const passageOfRow = passagesOfRows(passages);
  return {
    articles,
    people: yield* peopleSteps(lists),
    passages: passages.length,
    quotes: quotes.reduce((sum, ofArticle) => sum + ofArticle.length, 0),
    passage: (number) => passages[number],
    vectorsOf(number) {
      const { firstVector = 0, sentences = [] } = passages[number] ?? {};
      return { first: firstVector, count: sentences.length };
    },
    passageOfVector: (row) => passageOfRow[row] ?? -1,
    articleOf: (passage) => passages[passage]?.article ?? -1,
    passagesIn: (article) => byArticle[article] ?? [],
    quotesIn: (article) => quotes[article] ?? [],
    statementsIn: (article) => statements[article] ?? [],
  };
}

/** For each row of the vectors, the passage to which it belongs. */
function passagesOfRows(passages: readonly Passage[]): Uint32Array {
  const { firstVector = 0, sentences = [] } = passages.at(-1) ?? {};
  const passageOf = new Uint32Array(firstVector + sentences.length);
  for (const [number, passage] of passages.entries())
    passageOf.fill(number, passage.firstVector, passage.firstVector + passage.sentences.length);
  return passageOf;
}

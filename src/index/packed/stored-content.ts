import { firstPlace } from '../../first-place.js';
import { remember } from '../../remember.js';
import type { Content, Passage, People } from '../ports/index.js';
import { DamagedIndex, type ToldArticle } from '../rows/index.js';
import type { Outline } from './outline.js';
import { StoredArticle } from './stored-article.js';

/** Articles that are kept for the next question. */
const MOST_KEPT = 1_000;

const NOTHING: ToldArticle = { text: '', paragraphs: [], quotes: [], statements: [], passages: [] };

/**
 * Content of which only the outline is in memory: whatever an article holds is read when it is asked for.
 *
 * @param read what an article tells, by its number, credited to canonical names; whatever it throws, all that asks for the
 *   article throws
 */
export function storedContent(
  outline: Outline,
  people: People,
  read: (article: number) => ToldArticle,
): Content {
  const { firstPassages, firstRows } = outline;
  const passages = firstPassages.at(-1) as number;
  const passagesOf = (article: number) => (firstPassages[article + 1] ?? 0) - (firstPassages[article] ?? 0);
  const article = remember((number: number): ToldArticle => {
    if (number < 0 || number >= outline.articles) return NOTHING;
    const found = read(number);
    if (found.passages.length !== passagesOf(number)) throw notAsOutlined(number);
    return found;
  }, MOST_KEPT);
  const articleOf = (passage: number) =>
    passage >= 0 && passage < passages
      ? firstPlace(0, outline.articles, (place) => (firstPassages[place + 1] as number) <= passage)
      : -1;

  function passage(number: number): Passage | undefined {
    const of = articleOf(number);
    const own = article(of).passages[number - (firstPassages[of] ?? 0)];
    if (!own) return undefined;
    const { first, count } = vectorsOf(number);
    if (own.sentences.length !== count) throw notAsOutlined(of);
    return { article: of, ...own, firstVector: first };
  }

  function vectorsOf(number: number) {
    const first = firstRows[number] ?? 0;
    return { first, count: (firstRows[number + 1] ?? first) - first };
  }

  function notAsOutlined(number: number): DamagedIndex {
    return new DamagedIndex(`what was read of ${outline.head(number).file} is not what its outline says`);
  }

  const source = { head: outline.head, told: article };
  return {
    articles: Array.from({ length: outline.articles }, (_, number) => new StoredArticle(source, number)),
    people,
    passages,
    quotes: outline.quotes,
    passage,
    vectorsOf,
    passageOfVector: (row) => firstPlace(0, passages, (place) => (firstRows[place + 1] as number) <= row),
    articleOf,
    passagesIn: (number) =>
      Array.from({ length: passagesOf(number) }, (_, i) => (firstPassages[number] as number) + i),
    quotesIn: (number) => article(number).quotes,
    statementsIn: (number) => article(number).statements,
  };
}

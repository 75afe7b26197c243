import { addTo } from '../add-to.js';
import { oncePerList } from '../once-per-list.js';
import type { Span } from '../text/index.js';
import type { Article } from './article.js';

/** The position of the article that holds the span of the file, or -1: a file may hold several. */
export function articleAt(articles: readonly Article[], file: string, { start, end }: Span): number {
  const holds = (position: number) => {
    const { paragraphs = [] } = articles[position] ?? {};
    return (paragraphs[0]?.start ?? end) <= start && end <= (paragraphs.at(-1)?.end ?? start);
  };
  return positionsByFile(articles).get(file)?.find(holds) ?? -1;
}

const positionsByFile = oncePerList((articles: readonly Article[]) => {
  const positions = new Map<string, number[]>();
  for (const [position, { file }] of articles.entries()) addTo(positions, file, position);
  return positions;
});

import type { Article } from '../../articles/index.js';
import { firstPlace } from '../../first-place.js';
import { oncePerList } from '../../once-per-list.js';
import type { Stretch } from './calendar.js';
import { isWithin, type Period } from './period.js';

interface Dated {
  readonly date: string;
  /** Position among the articles. */
  readonly article: number;
}

/** The articles that have a date, oldest first. Sorted once for each list. */
const byDate = oncePerList((articles: readonly Article[]): readonly Dated[] =>
  articles
    .flatMap(({ date }, article) => (date === null ? [] : [{ date: date.slice(0, 10), article }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.article - b.article)),
);

/** Whether any article has a date. */
export function hasDates(articles: readonly Article[]): boolean {
  return byDate(articles).length > 0;
}

/** Positions of the articles that are dated within a period. */
export function articlesWithin(period: Period, articles: readonly Article[]): ReadonlySet<number> {
  const dated = byDate(articles);
  const from = period.since === null ? 0 : firstFrom(period.since, dated);
  const found = new Set<number>();
  for (let i = from; i < dated.length; i += 1) {
    const { date, article } = dated[i] as Dated;
    if (!isWithin(date, period)) break;
    found.add(article);
  }
  return found;
}

/** Whether any article is dated within a stretch. */
export function isAnyDated({ first, last }: Stretch, articles: readonly Article[]): boolean {
  const dated = byDate(articles);
  const next = dated[firstFrom(first, dated)];
  return next !== undefined && next.date <= last;
}

/** The place of the first that is dated on a day or later. */
function firstFrom(day: string, dated: readonly Dated[]): number {
  return firstPlace(0, dated.length, (place) => (dated[place] as Dated).date < day);
}

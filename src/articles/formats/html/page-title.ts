import { foldWords } from './fold-words.js';

/** Where a page says what its article is called. */
export interface TitleSources {
  /** For social networks, for search engines, on the page itself, in the browser's tab. */
  readonly shared: string | null;
  readonly headline: string | null;
  readonly heading: string | null;
  readonly tab: string | null;
}

/** What parts a title from what may follow it in the same line: " | The Example", " - The Example", "：例". */
const SEPARATOR = / [|•·*–—-] |：/gu;

/**
 * The title by the first source that gives one, without the name of the outlet behind it. What is meant for social networks goes
 * before the heading, which some sites cut into several or print with the name of its column.
 *
 * @param outlets how the outlet is called
 */
export function titleOfPage(sources: TitleSources, outlets: readonly string[]): string | null {
  const given = [sources.shared, sources.headline, sources.heading, sources.tab].filter(
    (title) => title !== null,
  );
  const [title] = given;
  if (title === undefined) return null;
  const others = new Set(given.map(foldWords));
  const names = new Set(outlets.map(foldWords));
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    const rest = title.slice(0, index).trim();
    const [next = ''] = title.slice(index + separator.length).split(SEPARATOR);
    if (rest !== '' && (others.has(foldWords(rest)) || names.has(foldWords(next)))) return rest;
  }
  return title;
}

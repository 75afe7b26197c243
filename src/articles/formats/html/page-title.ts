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
  const [first] = given;
  if (first === undefined) return null;
  // Some cut it for social networks.
  const beginning = foldWords(first);
  const whole =
    /(?:…|\.\.\.)$/.test(first) && given.find((other) => foldWords(other).startsWith(`${beginning} `));
  const title = whole || first;
  const others = new Set(given.map(foldWords));
  const names = new Set(outlets.map(joined));
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    const rest = title.slice(0, index).trim();
    const [next = ''] = title.slice(index + separator.length).split(SEPARATOR);
    if (rest !== '' && (others.has(foldWords(rest)) || names.has(joined(next)))) return rest;
  }
  return title;
}

/** The letters of a name: "The Beacon" and the host "thebeacon.example" share them. */
function joined(name: string): string {
  return foldWords(name.replace(/^(?:www\.)?([\w-]+)\.[\w.]+$/, '$1')).replaceAll(' ', '');
}

import { isOutletName, withoutArticle } from '../../outlet-name.js';
import { foldWords } from './fold-words.js';

/** Where a page says what its article is called. */
export interface TitleSources {
  /** For social networks, for search engines, in the browser's tab. */
  readonly shared: string | null;
  readonly headline: string | null;
  readonly tab: string | null;
  /** On the page itself, above the article: the nearest first. */
  readonly headings: readonly string[];
}

/** What parts a title from what may follow it in the same line: " | The Example", " - The Example", "：例". */
const SEPARATOR = / [|•·*–—-] |：/gu;

/** Characters; what is longer is no title. */
const LONGEST = 400;

/**
 * The title by the first source that gives one, without the name of the outlet behind it, which is none itself. What is meant for
 * social networks goes before the headings, which some sites cut into several or print with the name of a column.
 *
 * @param outlets how the outlet is called
 */
export function titleOfPage(
  { shared, headline, headings, tab }: TitleSources,
  outlets: readonly string[],
): string | null {
  const names = new Set(outlets.map(joined));
  const given = [shared, headline, ...headings, tab]
    .filter((title) => title !== null)
    .filter((title) => title.length <= LONGEST && !names.has(joined(title)));
  const [first] = given;
  if (first === undefined) return null;
  // Some cut it for social networks.
  const beginning = foldWords(first);
  const whole =
    /(?:…|\.\.\.)$/.test(first) && given.find((other) => foldWords(other).startsWith(`${beginning} `));
  const title = whole || first;
  const others = new Set(given.map(foldWords));
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    const rest = title.slice(0, index).trim();
    const behind = title.slice(index + separator.length);
    const [next = ''] = behind.split(SEPARATOR);
    const isOutlet = names.has(joined(next)) || names.has(joined(behind));
    if (rest !== '' && (others.has(foldWords(rest)) || isOutlet)) return rest;
  }
  return title;
}

/** Whether it is one of the names, as people write it or as an address does. */
export function isNameOf(name: string, outlets: readonly string[]): boolean {
  const own = joined(withoutArticle(name));
  return outlets.some((outlet) => joined(withoutArticle(outlet)) === own);
}

/** The name of the outlet behind the title in one of the lines, where it is plainly one or is that of the address; else null. */
export function outletBehind(
  title: string | null,
  lines: readonly (string | null)[],
  outlets: readonly string[],
): string | null {
  const endings = lines.flatMap((line) =>
    title && line?.startsWith(title) ? (line.slice(title.length).split(SEPARATOR).at(-1) ?? []) : [],
  );
  return endings.find((name) => name !== '' && (isOutletName(name) || isNameOf(name, outlets))) ?? null;
}

/** The letters of a name: "The Beacon" and the host "thebeacon.example" share them. */
function joined(name: string): string {
  return foldWords(name.replace(/^(?:www\.)?([\w-]+)\.[\w.]+$/, '$1')).replaceAll(' ', '');
}

import { foldWords } from './fold-words.js';

/** Where a page says what its article is called, in the order of trust. */
export interface TitleSources {
  /** For search engines, for social networks, on the page itself, in the browser's tab. */
  readonly headline: string | null;
  readonly shared: string | null;
  readonly heading: string | null;
  readonly tab: string | null;
}

/** What may follow a title in the same line: " | The Example", " - The Example", "：例". */
const SUFFIX = / [|•·*–—-] (?=[^|•·*–—]{2,60}$)|：(?=[^：]{2,30}$)/u;

/**
 * The title on which two of the sources agree, else what is meant for social networks, which is whole more often than others;
 * without the name of the outlet behind it.
 *
 * @param outlets how the outlet is called
 */
export function titleOfPage(sources: TitleSources, outlets: readonly string[]): string | null {
  const { headline, shared, heading, tab } = sources;
  const given = [headline, shared, heading, tab].filter((title) => title !== null);
  const names = new Set(outlets.map(foldWords));
  const bare = given.map((title) => withoutOutlet(title, names, given));
  const agreed = bare.find((title, index) =>
    bare.some((other, at) => at > index && foldWords(other) === foldWords(title)),
  );
  return agreed ?? bare[given.indexOf(shared ?? headline ?? heading ?? tab ?? '')] ?? null;
}

function withoutOutlet(title: string, outlets: ReadonlySet<string>, others: readonly string[]): string {
  let bare = title;
  for (let times = 0; times < 3; times += 1) {
    const at = bare.search(SUFFIX);
    if (at < 0) return bare;
    const rest = bare.slice(0, at).trim();
    const suffix = foldWords(bare.slice(at));
    const isKnown = outlets.has(suffix) || others.some((other) => foldWords(other) === foldWords(rest));
    if (!isKnown || rest === '') return bare;
    bare = rest;
  }
  return bare;
}

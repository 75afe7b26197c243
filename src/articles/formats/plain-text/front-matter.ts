import type { Span } from '../../../text/index.js';

/** What a seed may say about itself between two lines of `---` at its top. */
export interface FrontMatter extends Span {
  readonly fields: ReadonlyMap<string, string>;
}

const FRONT_MATTER = /\ufeff?---[^\S\n]*\r?\n((?:[A-Za-z]+[^\S\n]*:.*\r?\n)+)---[^\S\n]*(?:\r?\n|$)/y;

/**
 * Reads `key: value` lines between `---` lines at the very start of the text, or at `from`; keys in lower case.
 * Null where the text does not start that way there.
 */
export function readFrontMatter(text: string, from = 0): FrontMatter | null {
  FRONT_MATTER.lastIndex = from;
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const fields = new Map<string, string>();
  for (const line of (match[1] ?? '').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { start: from, end: from + match[0].length, fields };
}

/** The value as an http(s) address, or null: nothing else may become a link. */
export function webAddress(value: string | undefined): string | null {
  if (!value) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The host of a web address as readers know it, without "www.". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

import { ofEveryLanguage } from '../languages/index.js';
import { nameKey } from '../text/index.js';
import type { Speaker } from './speaker.js';

/** One of the ways in which a speaker may be named. */
export interface NameForm {
  /** Of its words, in order (`nameKey`). */
  readonly keys: readonly string[];
  /** The speaker's name. */
  readonly speaker: string;
  /** A whole name or alias beats a surname of one's own making, that beats a given name. */
  readonly strength: 3 | 2 | 1;
}

/** Letters of a name's key. */
const SHORTEST_GIVEN_NAME = 3;
/** Articles and titles that a name may begin with, by their keys; an elided article without its apostrophe. */
const BEFORE_NAMES = new Set([
  ...ofEveryLanguage(({ attribution: { grammar } }) => [...grammar.articles, ...grammar.pluralArticles]).map(
    (word) => word.replace("'", ''),
  ),
  ...ofEveryLanguage(({ questions }) => questions.titles).map(nameKey),
]);

/** A speaker's names and aliases, and the surname and given name that a full one is shortened to. */
export function formsOf({ name, kind, aliases }: Speaker): NameForm[] {
  const form = (keys: readonly string[], strength: NameForm['strength']): NameForm => ({
    keys,
    speaker: name,
    strength,
  });
  const forms = [name, ...aliases].map((whole) => form(keysOf(whole), 3));
  const keys = keysOf(name);
  const [given] = keys;
  const surname = keys.at(-1);
  if (kind === 'person' && keys.length > 1 && given !== undefined && surname !== undefined) {
    forms.push(form([surname], 2));
    if (keys.length > 2) forms.push(form(keys.slice(1), 2));
    if (given.length >= SHORTEST_GIVEN_NAME) forms.push(form([given], 1));
  }
  return forms.filter((one) => one.keys.length > 0);
}

/** The keys of a name's words without leading articles and titles. */
export function keysOf(name: string): string[] {
  const keys = nameKey(name).split(' ').filter(Boolean);
  while (keys.length > 1 && BEFORE_NAMES.has(keys[0] ?? '')) keys.shift();
  return keys;
}

/** The keys of several words written as one: "lepen" is "Le Pen". */
export function gluedKey({ keys }: NameForm): string {
  return nameKey(keys.join(''));
}

import { ofEveryLanguage } from '../../languages/index.js';
import type { Span } from '../../text/index.js';

/** Made when first asked for: most questions need neither. */
const lists: { names?: ReadonlySet<string>; roles?: ReadonlySet<string> } = {};
const names = () =>
  (lists.names ??= new Set(ofEveryLanguage(({ attribution }) => attribution.lexicon.givenNames.keys())));
const roles = () =>
  (lists.roles ??= new Set(ofEveryLanguage(({ attribution }) => attribution.lexicon.roles.keys())));

/** Whether capitalised words begin with a given name. */
export function isNamedPerson(words: string): boolean {
  const [first = '', next] = words.split(/\s/u);
  return next !== undefined && names().has(first);
}

/** Where words stand for people by office or trade: "la secrétaire". */
export function* roleWords(text: string): Generator<Span> {
  for (const { 0: word, index } of text.toLowerCase().matchAll(/(?<![\p{L}-])\p{L}[\p{L}-]{2,40}/gu)) {
    if (roles().has(word)) yield { start: index, end: index + word.length };
  }
}

import { type Gender, LANGUAGES } from '../languages/index.js';
import { fold } from '../text/index.js';
import { headWords, isOffice } from './description.js';
import { readMention } from './read-mention.js';

/** What the articles tell of who bears a name, to tell one bearer from another. */
export interface PersonEvidence {
  readonly gender: Gender | null;
  /** Head nouns of the offices the name is printed with, folded: "president". */
  readonly offices: ReadonlySet<string>;
  /** Whether a title or an office stands before the name somewhere: a given name alone has none. */
  readonly titled: boolean;
}

/**
 * @param own the words of the name, by `nameKey`
 * @param mentions each form in which the articles mention them, pronouns included
 */
export function evidenceOf(
  name: string,
  own: ReadonlySet<string>,
  mentions: Iterable<string>,
): PersonEvidence {
  const offices = new Set<string>();
  const titles = new Set<Gender>();
  const pronouns = new Set<Gender>();
  let titled = false;
  for (const mention of mentions) {
    const { before, named, titles: ranks } = readMention(mention, own);
    if (named === '') {
      addGender(pronouns, mention, ({ pronouns: forms }) => forms);
      continue;
    }
    const heads = headWords(`${before} ${ranks}`).filter(isOffice);
    for (const head of heads) offices.add(fold(head));
    const [first = ''] = named.split(/\s/u);
    const hasTitle = addGender(titles, first, ({ titles: forms }) => forms);
    titled ||= hasTitle || heads.length > 0;
  }
  return { gender: only(titles) ?? genderOfGivenName(name) ?? only(pronouns), offices, titled };
}

/** Whether a word is somebody's given name, in a language or another. */
export function isGivenName(word: string): boolean {
  return LANGUAGES.some(({ attribution: { lexicon } }) => lexicon.givenNames.has(word));
}

/** Of a name of several words. */
function genderOfGivenName(name: string): Gender | null {
  const [given = '', ...others] = name.split(/[\s-]/u);
  if (others.length === 0) return null;
  const genders = new Set<Gender>();
  for (const { attribution } of LANGUAGES) {
    const gender = attribution.lexicon.givenNames.get(given);
    if (gender === 'either') return null;
    if (gender) genders.add(gender);
  }
  return only(genders);
}

/** Adds the gender that a word has in a list of a language; whether it is in one. */
function addGender(
  genders: Set<Gender>,
  word: string,
  listOf: (
    lexicon: (typeof LANGUAGES)[number]['attribution']['lexicon'],
  ) => ReadonlyMap<string, { readonly gender: Gender | 'either' } | Gender | 'either'>,
): boolean {
  let known = false;
  for (const { attribution } of LANGUAGES) {
    const entry = listOf(attribution.lexicon).get(word.toLowerCase());
    const gender = typeof entry === 'object' ? entry.gender : entry;
    known ||= entry !== undefined;
    if (gender && gender !== 'either') genders.add(gender);
  }
  return known;
}

function only(genders: ReadonlySet<Gender>): Gender | null {
  const [gender] = genders;
  return genders.size === 1 && gender ? gender : null;
}

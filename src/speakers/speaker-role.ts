import { LANGUAGES, ofEveryLanguage, withoutFormer } from '../languages/index.js';
import { nameKey } from '../text/index.js';
import { leadingWord } from './leading-word.js';
import type { Speaker } from './speaker.js';

const LONGEST = 70;
const MOST_WORDS = 10;
const ARTICLE = leadingWord(ofEveryLanguage(({ attribution }) => attribution.grammar.articles));
/** "son homologue" and "ce ministre" are only understood where they stand. */
const LEANING = leadingWord(ofEveryLanguage(({ attribution }) => attribution.grammar.leaningDeterminers));
/** A role is one phrase: what a mark or a relative clause adds to it is cut off by nobody here. */
const MARK = /[\n,;:()«»“”"–—]/u;

/**
 * What the articles call a person besides the name: "ministre russe des Affaires étrangères". Of several
 * descriptions the most frequent, of those the longest. An exact slice of a mention, without its article and
 * without the name; null for anything but a person, and where no mention describes in two words or more.
 *
 * @param mentions the words of the articles that stand for the speaker, once for each time
 */
export function speakerRole({ name, kind, aliases }: Speaker, mentions: readonly string[]): string | null {
  if (kind !== 'person') return null;
  const own = new Set(nameKey(name).split(' '));
  const counts = new Map<string, number>();
  for (const mention of [...mentions, ...aliases]) {
    for (const role of rolesIn(mention, own)) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length);
  return best?.[0] ?? null;
}

/** What stands before the name in a mention, and what stands after it between commas. */
function rolesIn(mention: string, own: ReadonlySet<string>): readonly string[] {
  const words = [...mention.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const named = words.filter(([word]) => own.has(nameKey(word)));
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last) return [mention].flatMap(asRole);
  const after = mention.slice(last.index + last[0].length);
  return [mention.slice(0, first.index), after.replace(/^\s*,/u, '').replace(/,\s*$/u, '')].flatMap(asRole);
}

function asRole(phrase: string): readonly string[] {
  const trimmed = phrase.trim();
  if (LEANING.test(trimmed)) return [];
  const role = trimmed.replace(ARTICLE, '');
  const words = role.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
  const isRole =
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    role.length <= LONGEST &&
    !MARK.test(role) &&
    words.some((word) => isOffice(word));
  return isRole ? [role] : [];
}

function isOffice(word: string): boolean {
  const bare = withoutFormer(word);
  return LANGUAGES.some(({ attribution: { lexicon } }) => lexicon.roles.get(bare)?.number === 'singular');
}

import { fold, nameKey } from '../text/index.js';
import { aliasIn } from './alias-in.js';
import { descriptionIn, isOffice } from './description.js';
import { readMention } from './read-mention.js';
import type { Speaker } from './speaker.js';

/**
 * What the articles call a person besides the name: "ministre russe des Affaires étrangères". Of several
 * descriptions the most frequent, of those the longest. An exact slice of a mention, without its article and
 * without the name; null for anything but a person, and where no mention describes in two words or more. What describes
 * without the name, and is not among the aliases, is another's.
 *
 * @param mentions the words of the articles that stand for the speaker, once for each time
 */
export function speakerRole({ name, kind, aliases }: Speaker, mentions: readonly string[]): string | null {
  if (kind !== 'person') return null;
  const own = new Set(nameKey(name).split(' '));
  const counts = new Map<string, number>();
  for (const mention of [...mentions, ...aliases]) {
    if (isAnothers(mention, own, aliases)) continue;
    for (const role of rolesIn(mention, own)) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length);
  return best?.[0] ?? null;
}

function isAnothers(mention: string, own: ReadonlySet<string>, aliases: readonly string[]): boolean {
  if (readMention(mention, own).named !== '') return false;
  const alias = aliasIn(mention, 'person', own);
  return alias !== null && !aliases.some((known) => fold(known) === fold(alias));
}

/** What stands before the name in a mention, and what stands after it between commas, in two words or more. */
function rolesIn(mention: string, own: ReadonlySet<string>): string[] {
  const { before, titles, after } = readMention(mention, own);
  const lastWord = before.split(/\s+/u).at(-1) ?? '';
  // "exercise director | Major General Jane Hill": whose office is told already has no other.
  const inFront = isOffice(lastWord) ? before : `${before} ${titles}`;
  return [inFront, after].flatMap((phrase) => {
    const role = descriptionIn(phrase);
    return role !== null && /\S[\s’'-]+\S/u.test(role) ? [role] : [];
  });
}

import { fold } from '../text/index.js';

/**
 * Whether two names mean the same speaker to a scorer: equal without case, accents, leading article or title, or
 * two names of the same surname.
 */
export function isSameSpeaker(one: string, other: string): boolean {
  const a = bare(one);
  const b = bare(other);
  if (a === b) return a !== '';
  return isCapitalised(one) && isCapitalised(other) && lastWord(a) === lastWord(b);
}

/**
 * The same where the annotation holds the mention as printed and not the name: a match of either with the
 * mention or the speaker that was found, or one within the other.
 */
export function isSameMention(annotated: string, found: readonly (string | null)[]): boolean {
  return found.some((candidate) => {
    if (candidate === null) return false;
    if (isSameSpeaker(candidate, annotated)) return true;
    const a = ` ${words(candidate)} `;
    const b = ` ${words(annotated)} `;
    return a.trim() !== '' && (a.includes(b) || b.includes(a));
  });
}

const LEADING =
  /^(?:l'|(?:le|la|les|un|une|des|du|the|a|an|m\.|mm\.|mme|mlle|dr|me|mr|mrs|ms|sen|rep|gov|gen|mr\.|mrs\.|ms\.|dr\.|sen\.|rep\.|gov\.|gen\.)\s+)/;

/** A name without case, accents, leading article or title. */
export function bare(name: string): string {
  let rest = fold(name)
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .trim();
  for (let shorter = rest.replace(LEADING, ''); shorter !== rest; shorter = rest.replace(LEADING, ''))
    rest = shorter;
  return rest.replace(/\s+/g, ' ');
}

/** Only the words, with single spaces. */
function words(name: string): string {
  return bare(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}/u.test(name.trim().split(/\s+/).at(-1) ?? '');
}

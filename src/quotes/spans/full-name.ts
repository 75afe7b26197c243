import { ofEveryLanguage, oneOf } from '../../languages/index.js';
import { fold } from '../../text/index.js';

const PARTICLE = oneOf(ofEveryLanguage(({ attribution }) => attribution.turns.nameParticles));
const NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s(?:${PARTICLE}\\s)?\\p{Lu}[\\p{L}\\p{M}'’-]+){1,3}`,
  'gu',
);
const TITLE = new RegExp(
  `^${oneOf(ofEveryLanguage(({ attribution }) => attribution.turns.titles))}\\.?\\s+`,
  'i',
);

/** The names of two words or more that a text prints, as far as capitals show them. */
export function namesIn(text: string): string[] {
  return (text.match(NAME) ?? []).map((name) => name.replace(TITLE, '')).filter((name) => name.includes(' '));
}

/** What stands before an interview. */
export interface BeforeInterview {
  readonly title: string;
  /** All but the title. */
  readonly below: string;
}

/** Who an interview is with: the one person named before it, or the one of those whom the title names too. */
export function intervieweeOf({ title, below }: BeforeInterview): string | null {
  const named = new Set(namesIn(below));
  const inTitle = [...named].filter((name) => fold(title).includes(fold(name)));
  const meant = inTitle.length > 0 ? inTitle : [...(named.size > 0 ? named : new Set(namesIn(title)))];
  const [only] = meant;
  return meant.length === 1 && only ? only : null;
}

/**
 * The name among those `printed` that a label stands for: the same in other capitals, one that ends with it, or the only one
 * of which it is the initials; else the label itself, or null where it is initials of nobody.
 */
export function fullName(label: string, printed: readonly string[]): string | null {
  const names = printed.filter((name) => !INITIALS.test(name));
  const plain = label.replace(TITLE, '');
  const wanted = fold(plain);
  const same = names.find((name) => fold(name) === wanted && !/\p{Lu}{2}/u.test(name));
  if (same) return same;
  const longer = names.find((name) => fold(name).endsWith(` ${wanted}`));
  if (longer) return longer;
  if (!INITIALS.test(plain)) return plain;
  const meant = new Set(names.filter((name) => initialsOf(name) === wanted.replace(/[.\s-]/g, '')));
  const [only] = meant;
  return meant.size === 1 && only ? only : null;
}

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,3}$/u;

function initialsOf(name: string): string {
  return fold(name)
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
}

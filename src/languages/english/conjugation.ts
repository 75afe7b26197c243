import type { Inflection } from '../words/index.js';
import { finalStress, irregularVerbs } from './irregular-verbs.js';

/** Every form of an English verb from its base form; British and American doublings are both given. */
export function inflect(base: string): Inflection[] {
  const [past, participle] = irregularVerbs.get(base) ?? [];
  const regular = stems(base);
  return [
    { surface: base, form: 'infinitive' },
    { surface: base, form: 'finite' },
    { surface: thirdPerson(base), form: 'finite', person: 3, number: 'singular' },
    ...(past ? past.split('/') : regular.map((stem) => `${stem}ed`)).map(
      (surface) => ({ surface, form: 'finite' }) as const,
    ),
    ...(participle ? participle.split('/') : regular.map((stem) => `${stem}ed`)).map(
      (surface) => ({ surface, form: 'past-participle' }) as const,
    ),
    ...stems(base, 'ing').map((stem) => ({ surface: `${stem}ing`, form: 'present-participle' }) as const),
  ];
}

/** "beg", "quip", "slam": one vowel between consonants, the last of which is doubled. */
const ONE_SHORT_SYLLABLE = /^(?:[^aeiouy]|qu)+[aeiou][bdgmnprt]$/;

/** The base as it stands before "-ed" (or "-ing"), with the spelling changes that asks for. */
function stems(base: string, ending: 'ed' | 'ing' = 'ed'): string[] {
  if (/[^aeiou]y$/.test(base)) return [ending === 'ed' ? `${base.slice(0, -1)}i` : base];
  if (/(?:ee|oe|ye)$/.test(base)) return [ending === 'ed' ? base.slice(0, -1) : base];
  if (base.endsWith('ie')) return [ending === 'ed' ? base.slice(0, -1) : `${base.slice(0, -2)}y`];
  if (base.endsWith('e')) return [base.slice(0, -1)];
  if (/[^aeiou][aeiou]l$/.test(base)) return [base, `${base}l`];
  if (ONE_SHORT_SYLLABLE.test(base) || finalStress.has(base)) return [base + base.at(-1)];
  return [base];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

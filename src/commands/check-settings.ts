import { closest, distance } from 'fastest-levenshtein';
import type { Environment } from '../config.js';
import type { Finding } from './finding.js';

/** Which settings are set, and which names are none although they seem to be meant for Verbatim. */
export function checkSettings(environment: Environment, known: readonly string[]): Finding {
  const subject = 'Settings';
  const unknown = Object.keys(environment).flatMap((name) => correctionOf(name, known) ?? []);
  if (unknown.length > 0) {
    const says = 'these do nothing, as there are none of that name (docs/configuration.md has all):';
    return { subject, state: 'problem', says, details: unknown };
  }
  const set = known.filter((name) => environment[name]?.trim());
  return { subject, state: 'ok', says: set.length > 0 ? `${set.join(', ')} set` : 'none set' };
}

/** A name that is no setting but begins as ours do, or is nearly one, with that one; null for any other name. */
function correctionOf(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  const upper = name.toUpperCase();
  const nearest = closest(upper, known);
  if (distance(upper, nearest) <= name.length / LETTERS_A_SLIP) return `${name}: did you mean ${nearest}?`;
  return upper.startsWith('VERBATIM_') ? name : null;
}

/** One wrong letter in so many still tells which name was meant. */
const LETTERS_A_SLIP = 4;

import { cutToFit } from './cut.js';
import { escapeLine, oneLine } from './escape.js';

/** A name or title as it may stand in a line of markdown, in at most `most` characters, escapes included. */
export function label(name: string, most: number): string {
  const line = oneLine(name);
  const shown = cutToFit(line, most - 1, escapeLine);
  return shown.length === line.length ? escapeLine(line) : `${escapeLine(shown)}…`;
}

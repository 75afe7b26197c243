import { languageOf } from '../languages/index.js';
import type { StatementError, StatementReport } from './statements.js';

/** The scores as a table for a terminal, two lines a language. */
export function statementsTable(reports: readonly StatementReport[]): string {
  return reports.map(block).join('\n\n');
}

/** The errors, two lines each. */
export function statementErrors(reports: readonly StatementReport[]): string {
  return reports.flatMap(({ errors }) => errors.map(describe)).join('\n');
}

function block({ language, documents, gold, recalled, found, right, speakerRight }: StatementReport): string {
  return [
    `${languageOf(language).name}: ${gold} statements in ${documents} articles`,
    `  sentences  precision ${share(right, found)}   recall ${share(recalled, gold)}`,
    `  speaker    right ${share(speakerRight, right)}`,
  ].join('\n');
}

function share(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}

function describe({ type, doc, expected, found, cue, sentence }: StatementError): string {
  return `${type} ${doc}: expected ${expected ?? 'nobody'}, found ${found ?? 'nobody'} (${cue ?? 'no cue'})\n    ${sentence}`;
}

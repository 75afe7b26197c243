import { languageOf } from '../languages/index.js';
import { percent } from './percent.js';
import type { AttributionScore, LanguageReport, QuoteError } from './quotes.js';

/** The scores as a table for a terminal, one block a language. */
export function quotesTable(reports: readonly LanguageReport[]): string {
  return reports.map(block).join('\n\n');
}

/** The errors, one to three lines each. */
export function quoteErrors(reports: readonly LanguageReport[]): string {
  return reports.flatMap(({ errors }) => errors.map(describe)).join('\n');
}

function block(report: LanguageReport): string {
  const { language, documents, spansExact, spansOverlapping, scare, scareAttributed } = report;
  return [
    `${languageOf(language).name}: ${spansExact.gold} quotations in ${documents} articles`,
    `  spans      exact F1 ${percent(spansExact.f1)}   overlap F1 ${percent(spansOverlapping.f1)}` +
      `   (found ${spansOverlapping.right} of ${spansOverlapping.gold}, ${spansOverlapping.found - spansOverlapping.right} false)`,
    `  scare      ${scareAttributed} of ${scare} wrongly attributed (${percent(scare ? scareAttributed / scare : 0)})`,
    `  ${'given by'.padEnd(12)}${['quotes', 'attributed', 'right', 'precision', 'coverage'].map((head) => head.padStart(11)).join('')}`,
    row('all', report.attribution),
    ...[...report.byGiven].map(([given, score]) => row(given, score)),
  ].join('\n');
}

function row(
  name: string,
  { quotes, attributed, right, precision, coverage, withSpeaker }: AttributionScore,
): string {
  const cells = [
    String(quotes),
    String(attributed),
    String(right),
    attributed === 0 ? '-' : percent(precision),
    withSpeaker === 0 ? '-' : percent(coverage),
  ];
  return `  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function describe({ type, doc, given, expected, found, cue, context }: QuoteError): string {
  return `${type} [${given || '-'}] ${doc}: expected ${expected ?? 'nobody'}, found ${found ?? 'nobody'} (${cue ?? 'no cue'})\n    ${context}`;
}

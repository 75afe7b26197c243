import type { ParsedSentence, ReportingClause } from '../clauses/index.js';
import type { LanguageData } from '../words/index.js';
import { complementAt } from './complement.js';

/**
 * Whether the clause is set into the sentence that it reports. A comma before its subject does not set it there ("On Monday,
 * the mayor said that …"), nor does an inverted pronoun ("Aussi a-t-il dit que …").
 */
export function isInserted(sentence: ParsedSentence, clause: ReportingClause, data: LanguageData): boolean {
  const { parenthetical, subject, group, from, to } = clause;
  const { tokens } = sentence;
  if (!parenthetical) return false;
  if (tokens[from - 1]?.kind === 'quote' || tokens[from - 2]?.kind === 'quote') return true;
  if (subject && subject.to <= group.from) return complementAt(sentence, to, data) === null;
  return !data.grammar.contentClauses.has(tokens[to]?.lower ?? '');
}

import type { Phrase } from '../clauses/index.js';
import type { Discourse, Entity } from '../entities/index.js';
import { isUsedAs, WordUse } from '../words/index.js';
import type { Credit } from './credit.js';
import type { Quotation } from './quotation.js';

/** Whom the clause that reports a quotation says it to: "Anne Petit told | Paul Martin", "demande-t-elle à | Paul Martin". */
export function hearerOf({ sentence }: Quotation, credit: Credit, discourse: Discourse): Entity | null {
  const { tokens, phrases, clauses } = sentence;
  const clause = clauses.find(({ subject }) => subject !== null && subject === credit.mention);
  if (!clause) return null;
  const { hearerMarkers } = discourse.data.grammar;
  const isHearer = ({ mention: { from } }: Phrase): boolean =>
    from === clause.to
      ? clause.to === clause.group.to || isUsedAs(tokens[from], WordUse.contracted)
      : from === clause.to + 1 && hearerMarkers.has(tokens[clause.to]?.lower ?? '');
  const hearer = phrases.find(isHearer)?.mention;
  return hearer ? (discourse.resolve(hearer)?.entity ?? null) : null;
}

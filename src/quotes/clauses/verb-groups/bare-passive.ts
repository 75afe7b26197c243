import type { Token } from '../../sentences/index.js';
import { isDeterminer, isUsedAs, verbReadings, WordUse } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/**
 * "une découverte qualifiée par le ministre de « … »", "qualifiée de « … » par le ministre": a participle with its agent,
 * without an auxiliary.
 */
export function readBarePassive({ tokens, data }: Parse, at: number): VerbGroup | null {
  const token = tokens[at];
  if (!token || (token.capitalised && at > 0) || !hasAgent(tokens, at + 1)) return null;
  const readings = verbReadings(token, data);
  // "se dit « déçue » | par le maire"; in ", décrit par la presse comme …" it is no finite verb.
  const mayBeFinite = readings.some(({ form }) => form === 'finite') && !isApposed(tokens, at);
  if (data.grammar.markedInfinitive && mayBeFinite) return null;
  const verb = readings.find(
    ({ form, class: kind }) => form === 'past-participle' && (kind === 'judge' || kind === 'say'),
  );
  return verb ? verbGroup(at, at + 1, verb.class, { passive: true }) : null;
}

/** ", | décrit | par la presse": a comma before it, and its agent, with a determiner, right behind. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const [agent, determiner] = tokens.slice(at + 1, at + 3);
  return tokens[at - 1]?.text === ',' && agent?.kind === 'word' && isDeterminer(determiner);
}

/** Right there, or behind a quotation: "comme une « faute » | par ses rivaux". */
function hasAgent(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (
    at < from + LONGEST_OPENING &&
    (isUsedAs(tokens[at], WordUse.objectMarker) || isDeterminer(tokens[at]))
  )
    at += 1;
  if (tokens[at]?.kind === 'quote') at += 1;
  else if (at > from) return false;
  const next = tokens[at];
  return next?.kind === 'word' && isUsedAs(next, WordUse.agent);
}

/** In tokens before the quotation: "comme une". */
const LONGEST_OPENING = 2;

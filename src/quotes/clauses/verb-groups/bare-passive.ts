import { verbReadings } from '../../words/index.js';
import type { Parse } from '../parse.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** "une découverte qualifiée par le ministre de « … »": a participle with its agent, without an auxiliary. */
export function readBarePassive({ tokens, data }: Parse, at: number): VerbGroup | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.capitalised || next?.kind !== 'word' || !data.grammar.agentPrepositions.has(next.lower))
    return null;
  const verb = verbReadings(token, data).find(
    ({ form, class: kind }) => form === 'past-participle' && (kind === 'judge' || kind === 'say'),
  );
  return verb ? verbGroup(at, at + 1, verb.class, { passive: true }) : null;
}

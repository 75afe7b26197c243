import type { VerbClass } from '../../../languages/index.js';
import { isDeterminer } from '../../phrases/word-class.js';
import type { QuotationPlace, SubjectClause } from './cue.js';

/** With nothing between the verb and the quotation but light words: "a dit que « … »". */
const ADJACENT: Record<VerbClass, number> = { say: 0.93, write: 0.92, think: 0.91, judge: 0.9, act: 0.78 };
/** With other words between, but no sign: "a dit vouloir donner aux enfants « … »". */
const SAME_CLAUSE: Record<VerbClass, number> = { say: 0.86, write: 0.78, think: 0.84, judge: 0.82, act: 0.5 };
/** Over signs or many words. */
const FARTHER: Record<VerbClass, number> = { say: 0.74, write: 0.62, think: 0.7, judge: 0.64, act: 0.35 };

/** Where a colon follows the verb and its light words, or stands right before the quotation, at least. */
const COLON = { adjacent: 0.9, before: 0.8 };
/** Over a semicolon, whatever the verb. */
const ACROSS_SEMICOLON = 0.2;
/** What an infinitive away from its quotation loses: it seldom reports, unless it is one of saying. */
const INFINITIVE = { say: 0.1, other: 0.3 };
/** What a verb loses whose object a thing is: "poursuivre la « révolution »". */
const OBJECT = 0.1;
/** What a verb loses over a colon further back, or over the beginning of another clause. */
const OTHER_CLAUSE = 0.2;
/** What it loses by each comma, and how many count. */
const COMMA = 0.03;
const MOST_COMMAS = 5;
/** In words: what may stand between a verb and the rest of its own clause. */
const LONGEST_CLAUSE = 14;

/** How surely the verb of a clause governs a quotation behind it, from 0 to 1. */
export function governance(quotation: QuotationPlace, clause: SubjectClause): number {
  const { sentence, at } = quotation;
  const { group, to } = clause;
  const isApart = sentence.count('heavyWord', to, at) > 0;
  const link = isApart ? linkOverWords(quotation, clause) : directLink(quotation, clause);
  const isInfinitive = isApart && group.form === 'infinitive';
  const loss = isInfinitive ? (group.class === 'say' ? INFINITIVE.say : INFINITIVE.other) : 0;
  return (sentence.count('semicolon', to, at) > 0 ? ACROSS_SEMICOLON : link) - loss;
}

function directLink(
  { sentence: { tokens, count }, at }: QuotationPlace,
  { group: { class: verb }, to }: SubjectClause,
): number {
  if (count('colon', to, at) > 0) return Math.max(ADJACENT[verb], COLON.adjacent);
  const isObject = verb === 'act' && to < at && isDeterminer(tokens[at - 1]);
  return isObject ? SAME_CLAUSE[verb] - OBJECT : ADJACENT[verb];
}

function linkOverWords(
  { sentence: { tokens, count }, at }: QuotationPlace,
  { group: { class: verb }, to }: SubjectClause,
): number {
  const commas = count('comma', to, at);
  const isBeforeColon = tokens[at - 1]?.text === ':' && (verb !== 'act' || commas === 0);
  if (isBeforeColon) return Math.max(SAME_CLAUSE[verb], COLON.before);
  const opensOther = (['colon', 'contrast', 'gerund'] as const).some((what) => count(what, to, at) > 0);
  if (opensOther) return FARTHER[verb] - OTHER_CLAUSE;
  if (commas > 0) return FARTHER[verb] - COMMA * Math.min(commas, MOST_COMMAS);
  return count('word', to, at) <= LONGEST_CLAUSE ? SAME_CLAUSE[verb] : FARTHER[verb];
}

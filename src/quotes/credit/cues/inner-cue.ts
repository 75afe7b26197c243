import type { Span } from '../../../text/index.js';
import { createParse, findReportingClauses, type ReportingClause } from '../../clauses/index.js';
import { feature } from '../../model/index.js';
import type { Mention } from '../../phrases/index.js';
import { type Token, tokenize } from '../../sentences/index.js';
import type { LanguageData } from '../../words/index.js';
import type { NamedCue } from './cue.js';

/**
 * The narrator's clause within the marks: "« Tout va bien, explique Marie Dupont. Nous avons le temps. »". It is
 * set between commas or before a full stop, and its subject is no pronoun of the speaker's own.
 */
export function findInnerCue(
  text: string,
  quotation: Span,
  sentence: number,
  data: LanguageData,
): NamedCue | null {
  if (quotation.end - quotation.start < SHORTEST) return null;
  const tokens = tokenize(text, quotation, [], data);
  const beginning = createParse(tokens.slice(0, LONGEST_READ), sentence, data);
  for (const clause of findReportingClauses(beginning)) {
    const { subject, group } = clause;
    if (!subject || !isNarrators(subject, clause, tokens, data)) continue;
    const from = tokens[group.from];
    const last = tokens[group.to - 1];
    if (!from || !last) continue;
    return {
      rule: 'clause within the marks',
      cue: {
        mention: subject,
        words: { start: from.start, end: last.end },
        features: [feature`within: ${group.class}`],
        aside: false,
        parts: partsAround(quotation, tokens, clause),
      },
    };
  }
  return null;
}

/** "…, accuse le maire" may be the speaker's own words of the mayor; "…, se réjouit le maire" is not. */
function isNarrators(
  subject: Mention,
  clause: ReportingClause,
  tokens: readonly Token[],
  data: LanguageData,
): boolean {
  const { group, parenthetical } = clause;
  if (!parenthetical || !isSetOff(tokens, clause)) return false;
  const isReflexive = data.grammar.onlyReflexives.has(tokens[group.from]?.lower ?? '');
  if (group.class === 'judge' && !isReflexive) return false;
  if (subject.kind === 'pronoun') return isAnaphoric(subject, data);
  return subject.kind !== 'nominal' || data.lexicon.roles.has(subject.head ?? '');
}

function isAnaphoric({ text }: Mention, { grammar }: LanguageData): boolean {
  const pronoun = text.toLowerCase();
  return grammar.anaphoric.has(pronoun) && !grammar.impersonalPronouns.has(pronoun);
}

const SHORTEST = 20;

/** In tokens: a clause that says whose the words are stands near their beginning. */
const LONGEST_READ = 400;

function isSetOff(tokens: readonly Token[], { from, to }: ReportingClause): boolean {
  const before = tokens[from - 1];
  const after = tokens.slice(to).find(({ kind }) => kind === 'sign');
  return /^[,!?…]$/.test(before?.text ?? '') && (after === undefined || /^[.,;:!?…]$/.test(after.text));
}

function partsAround({ start, end }: Span, tokens: readonly Token[], { from, to }: ReportingClause): Span[] {
  const comma = tokens[from - 1];
  const firstEnd = comma?.text === ',' ? comma.start : (comma?.end ?? start);
  const close = tokens.findIndex(({ kind }, index) => index >= to && kind === 'sign');
  const rest = tokens[close + 1];
  const first = { start, end: firstEnd };
  return close < 0 || !rest ? [first] : [first, { start: rest.start, end }];
}

import { isLikelySpeaker } from '../../clauses/index.js';
import type { Token } from '../../sentences/index.js';
import { isOneOf, WordClass } from '../../words/index.js';
import type { CueReader } from './cue.js';

/** Who stands behind the colon that ends the quotations with which a sentence opens: of whom it goes on to tell. */
export const behindColon: CueReader = {
  name: 'subject behind a colon',
  example: '« Rien n’est prêt » : Marie Dupont est inquiète.',
  read({ sentence: { tokens, phrases, clauses }, at }, data) {
    const colon = colonBehind(tokens, at);
    const [start, end] = [tokens[colon]?.start, tokens[colon]?.end];
    if (start === undefined || end === undefined || !opens(tokens.slice(0, colon))) return [];
    const subject = clauses.find((clause) => clause.subject?.from === colon + 1)?.subject;
    const mention = subject ?? phrases.find(({ mention: { from } }) => from === colon + 1)?.mention;
    if (!mention || !(isLikelySpeaker(mention, data) || mention.joined.length > 0)) return [];
    return [{ mention, words: { start, end }, features: [], aside: false }];
  },
};

/** Where the first colon behind a position stands; -1 where none does near the beginning. */
function colonBehind(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, LONGEST_OPENING); index++)
    if (tokens[index]?.text === ':') return index;
  return -1;
}

/** In tokens, with the colon. */
const LONGEST_OPENING = 20;

/** Nothing but quotations, perhaps behind the place where an article was written: "PARIS — « … » et « … »". */
function opens(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'quote');
  return tokens.every(
    (token, index) =>
      token.kind !== 'word' || (index < first ? token.capitalised : isOneOf(token, WordClass.coordinator)),
  );
}

import { isLikelySpeaker, type Phrase } from '../../clauses/index.js';
import type { Mention } from '../../phrases/index.js';
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
    const isSpeaker = mention && (isLikelySpeaker(mention, data) || mention.joined.length > 0);
    const speaker = isSpeaker ? mention : personAtEnd(tokens, phrases, colon);
    return speaker ? [{ mention: speaker, words: { start, end }, features: [], aside: false }] : [];
  },
};

/** "« … » : l'étonnant parcours de | Marie Dupont": the one person whom it names, at its end. */
function personAtEnd(tokens: readonly Token[], phrases: readonly Phrase[], colon: number): Mention | null {
  const people = phrases.filter(({ mention: { name, from } }) => name?.kind === 'person' && from > colon);
  const [mention] = people.map((phrase) => phrase.mention);
  if (people.length > 1 || mention?.to !== tokens.length) return null;
  return isOneOf(tokens[mention.from - 1], WordClass.of) ? mention : null;
}

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

import { isLikelySpeaker, type Phrase } from '../../clauses/index.js';
import { isOneOf, type LanguageData, WordClass } from '../../words/index.js';
import type { CueReader, QuotationPlace } from './cue.js';

/** Who comes with a cry: "défile aux cris de « … »", "Aux cris de « … », des manifestants ont envahi la place". */
export const cry: CueReader = {
  name: 'cry of somebody',
  example: 'Marie Dupont a quitté la salle au cri de « rien n’est prêt ».',
  read({ sentence, at }, data) {
    const noun = cryBefore(sentence, at, data);
    const words = noun === null ? undefined : sentence.tokens[noun];
    const crier = noun === null || !words ? null : crierOf(sentence, noun, at, data);
    return crier && words ? [{ mention: crier.mention, words, features: [], aside: false }] : [];
  },
};

/** "au | cri | de « … »", "des | slogans | comme « … »"; null where no such noun stands before the quotation. */
function cryBefore(
  { tokens }: QuotationPlace['sentence'],
  at: number,
  { grammar }: LanguageData,
): number | null {
  if (!isOneOf(tokens[at - 1], WordClass.of)) return null;
  return grammar.cries.has(tokens[at - 2]?.lower ?? '') ? at - 2 : null;
}

/** The nearest before the cry who is the subject or the agent of something; where the cry opens the sentence, the first behind it. */
function crierOf(
  { phrases, tokens }: QuotationPlace['sentence'],
  noun: number,
  at: number,
  data: LanguageData,
): Phrase | undefined {
  const acts = ({ mention, governed }: Phrase): boolean =>
    isLikelySpeaker(mention, data) &&
    (!governed || data.grammar.agentPrepositions.has(tokens[mention.from - 1]?.lower ?? ''));
  return (
    phrases.findLast((phrase) => phrase.mention.to <= noun && acts(phrase)) ??
    phrases.find((phrase) => phrase.mention.from > at && acts(phrase))
  );
}

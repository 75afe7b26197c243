import { isLikelySpeaker } from '../../clauses/index.js';
import type { Mention } from '../../phrases/index.js';
import { isOneOf, isUsedAs, type LanguageData, WordClass, WordUse } from '../../words/index.js';
import type { CueReader, QuotationPlace } from './cue.js';

/** Who comes with a cry: "défile aux cris de « … »", "Aux cris de « … », des manifestants ont envahi la place". */
export const cry: CueReader = {
  name: 'cry of somebody',
  example: 'Marie Dupont a quitté la salle au cri de « rien n’est prêt ».',
  read({ sentence, at }, data) {
    const noun = cryBefore(sentence, at, data);
    const words = sentence.tokens[noun ?? -1];
    if (noun === null || !words) return [];
    const mention = crierOf(sentence, noun, at, data);
    return mention ? [{ mention, words, features: [], aside: false }] : [];
  },
};

/** "aux | cris | de « … »", "to | chants | of “…”", not "entendu des | cris | de « … »"; null where there is none. */
function cryBefore(
  { tokens }: QuotationPlace['sentence'],
  at: number,
  { grammar }: LanguageData,
): number | null {
  const noun = at - 2;
  if (!isOneOf(tokens[at - 1], WordClass.of) || !grammar.cries.has(tokens[noun]?.lower ?? '')) return null;
  const before = isOneOf(tokens[noun - 1], WordClass.preposition) ? noun - 1 : noun - 2;
  return grammar.withCries.has(tokens[before]?.lower ?? '') ? noun : null;
}

/** The agent of what is done with the cry, or whoever does it; where the cry opens the sentence, the first behind it. */
function crierOf(
  { phrases, tokens }: QuotationPlace['sentence'],
  noun: number,
  at: number,
  data: LanguageData,
): Mention | null {
  const free = phrases.filter(({ governed }) => !governed).map(({ mention }) => mention);
  const mayCry = (mention: Mention | undefined): Mention | null =>
    mention && isCrier(mention, tokens[noun]?.lower ?? '', data) ? mention : null;
  if (noun <= LAST_OPENING) return mayCry(free.find(({ from }) => from > at));
  const agent = phrases.findLast(
    ({ mention: { from, to } }) => to <= noun && isUsedAs(tokens[from - 1], WordUse.agent),
  );
  if (agent) return mayCry(agent.mention);
  const [subject] = free;
  const isPassive = tokens.slice(subject?.to, noun).some((token) => isUsedAs(token, PASSIVE));
  return isPassive || (subject?.to ?? noun) > noun ? null : mayCry(subject);
}

const PASSIVE = WordUse.passive | WordUse.copula;

/** "Aux | cris", "To loud | chants". */
const LAST_OPENING = 2;

/** Cries are a crowd's, one cry may be anybody's. */
function isCrier(mention: Mention, cry: string, data: LanguageData): boolean {
  if (!isLikelySpeaker(mention, data)) return false;
  const isOfCrowd = mention.number === 'plural' || data.grammar.crowds.has(mention.head ?? '');
  return isOfCrowd || !data.grammar.pluralNoun.test(cry);
}

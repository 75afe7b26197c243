import { LANGUAGES, ofEveryLanguage } from '../../languages/index.js';
import { ARTICLE } from '../../speakers/index.js';
import type { Citation } from '../answer.js';

/**
 * The article's own words for who speaks and that they do, where they say more than the speaker's name: "la maire a
 * déclaré", "la maire, ajoutant", "selon elle"; empty where they do not.
 */
export function howGiven({ speaker, mention, cue }: Pick<Citation, 'speaker' | 'mention' | 'cue'>): string {
  const isNamed = mention !== null && speaker !== null && isSameWithArticle(mention, speaker);
  if (cue !== null && opensSource(cue)) return isNamed || !mention ? '' : `${cue.toLowerCase()} ${mention}`;
  const isParticiple = cue !== null && opensWithParticiple(cue);
  // In "a-t-il poursuivi" the cue holds the mention already; "il" tells no more than the name where a participle has no subject.
  const isTold = mention && (cue?.split(/[-\s]/).includes(mention) || (isParticiple && isPronoun(mention)));
  return [isNamed || isTold ? null : mention, cue].filter(Boolean).join(isParticiple ? ', ' : ' ');
}

/** "the Harbour Trust" is the "Harbour Trust". */
function isSameWithArticle(mention: string, speaker: string): boolean {
  const bare = (name: string): string => name.replace(ARTICLE, '').toLowerCase();
  return bare(mention) === bare(speaker);
}

/** "selon", "according to": what stands before whoever is the source. */
function opensSource(cue: string): boolean {
  return ofEveryLanguage(({ attribution }) => attribution.lexicon.sourcePrepositions).includes(
    cue.toLowerCase(),
  );
}

/** "invitant", "les invitant", "en ajoutant", "adding". */
function opensWithParticiple(cue: string): boolean {
  const words = cue.toLowerCase().split(/\s+|(?<=['’])/);
  return LANGUAGES.some(({ attribution: { grammar } }) => {
    const first = words.find((word) => !grammar.clitics.has(word) && !grammar.gerundMarkers.has(word));
    return first !== undefined && first.length > LONGEST_STEMLESS && grammar.gerund.test(first);
  });
}

/** In letters: "tant" and "king" are no participles. */
const LONGEST_STEMLESS = 4;

function isPronoun(mention: string): boolean {
  return ofEveryLanguage(({ attribution }) => attribution.grammar.anaphoric).includes(mention.toLowerCase());
}

import { LANGUAGES, ofEveryLanguage } from '../languages/index.js';
import type { SpeakerKind } from '../quotes/index.js';
import { descriptionIn, headWords, LEANING } from './description.js';
import { ARTICLE, leadingWord } from './leading-word.js';
import { readMention } from './read-mention.js';

/** "a spokesman", "un autre": said of many. */
const INDEFINITE = leadingWord(ofEveryLanguage(({ attribution }) => attribution.grammar.indefinite));
/**
 * What of a mention is worth knowing the speaker by, over all articles: the name with its title and what describes its
 * bearer, or a description of several words; null where nothing is ("il", "le ministre", "un témoin de la scène").
 *
 * @param own the words of the name, by `nameKey`
 */
export function aliasIn(mention: string, kind: SpeakerKind, own: ReadonlySet<string>): string | null {
  const { before, named, titles } = readMention(mention, own, kind === 'person');
  if (named === '') return isDescription(mention.trim(), kind) ? mention.trim() : null;
  const isBare = `${before} `.replace(ARTICLE, '').trim() === '';
  const whole = mention.slice(0, mention.lastIndexOf(named) + named.length).trim();
  const alias = isBare || isDescription(`${before} ${titles}`, kind, 1) ? whole : named;
  return isTelling(alias) ? alias : null;
}

/** @param least words besides an article */
function isDescription(phrase: string, kind: SpeakerKind, least = 2): boolean {
  if (INDEFINITE.test(phrase) || LEANING.test(phrase)) return false;
  const rest = phrase.replace(ARTICLE, '').trim();
  if (rest.split(/[\s’'-]+/u).length < least) return false;
  if (kind === 'person' || kind === 'anonymous') return descriptionIn(phrase) !== null;
  return headWords(rest).some(isBody);
}

function isBody(word: string): boolean {
  return LANGUAGES.some(({ attribution: { lexicon } }) => lexicon.institutions.has(word));
}

/** A name or a description of several words; "Dupont" is telling where it is a printed name, and known as such. */
function isTelling(alias: string): boolean {
  return /\s\S+\s\S/.test(alias) || /\s\p{Lu}\S*$/u.test(alias);
}

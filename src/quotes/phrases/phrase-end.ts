import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isFiniteVerb,
  isFunctionWord,
  isOneOf,
  isUsedAs,
  isVerbal,
  type LanguageData,
  PERSON,
  SOMEBODY,
  verbReadings,
  WordClass,
  WordUse,
} from '../words/index.js';
import { nameBeyond } from './name-beyond.js';
import type { NounPhrase } from './noun-phrase.js';
import { opensParty } from './opens-party.js';
import { opensTie } from './opens-tie.js';
import { isGivenName, joinTokens } from './read-name.js';
import { isWithinBodyName } from './within-body-name.js';

/** Where a phrase ends: the position of the token after it. */
export function phraseEnd(phrase: NounPhrase): number {
  const { tokens, start, limit } = phrase;
  let at = start + 1;
  for (let token = tokens[at]; token && at < limit; token = tokens[at]) {
    const onward = continuation(phrase, token, at);
    if (onward === ENDS) break;
    at = onward;
  }
  return at;
}

/**
 * What becomes of a phrase at the token at `at`, by the first rule that has a say there. Each gives the position at which
 * the phrase goes on, or `ENDS` where it ends before the token, or `UNDECIDED`. Any other word belongs to it.
 */
function continuation(phrase: NounPhrase, token: Token, at: number): number {
  return (
    withinFirmName(phrase, token, at) ||
    superlative(phrase, token, at) ||
    numbered(phrase, token, at) ||
    (isWithinBodyName(phrase, at) && at + 1) ||
    behindName(phrase, token, at) ||
    bracket(phrase, token, at) ||
    listedComplement(phrase, token, at) ||
    sign(token) ||
    withinOffice(phrase, token, at) ||
    age(phrase, token, at) ||
    tie(phrase, at) ||
    party(phrase, at) ||
    quotedComplement(phrase, token, at) ||
    complement(phrase, token, at) ||
    whereabouts(phrase, token, at) ||
    joinedAdjective(phrase, at) ||
    secondCalling(phrase, at) ||
    joinedComplement(phrase, token, at) ||
    purpose(phrase, token, at) ||
    otherWord(phrase, token, at) ||
    otherCapital(phrase, token, at) ||
    at + 1
  );
}

/** Positions of tokens within a phrase are greater. */
const UNDECIDED = 0;
const ENDS = -1;

/** "le cabinet Paul Morel | & Fils". */
function withinFirmName({ tokens }: NounPhrase, token: Token, at: number): number {
  return token.text === '&' && tokens[at - 1]?.capitalised ? at + 1 : UNDECIDED;
}

/** "le fonctionnaire | le plus expérimenté". */
function superlative({ tokens, data }: NounPhrase, token: Token, at: number): number {
  if (!isOneOf(token, WordClass.definite)) return UNDECIDED;
  return data.grammar.degrees.has(tokens[at + 1]?.lower ?? '') ? at + 2 : UNDECIDED;
}

/** "le numéro | un du parti". */
function numbered({ tokens, start }: NounPhrase, token: Token, at: number): number {
  const isNumbered = at === start + 1 && isUsedAs(tokens[start], WordUse.numbering);
  return isNumbered && (isDeterminer(token) || isOneOf(token, WordClass.digits)) ? at + 1 : UNDECIDED;
}

/** "Paul Morel | travaille", "le ministre Paul Morel | travaille". */
function behindName(phrase: NounPhrase, token: Token, at: number): number {
  const { bareNameEnd } = phrase;
  const isBehind =
    bareNameEnd === null
      ? endsPersonName(phrase, token, at) || endsBodyName(phrase, token, at)
      : at === bareNameEnd;
  return isBehind && !continuesBarePhrase(phrase, token, at) ? ENDS : UNDECIDED;
}

/** "le député | (PS) | de Paris". */
function bracket({ tokens, limit }: NounPhrase, token: Token, at: number): number {
  if (token.text !== '(') return UNDECIDED;
  for (let close = at + 1; close < Math.min(limit, at + 7); close++) {
    if (tokens[close]?.text === ')') return close + 1;
  }
  return ENDS;
}

/** "le ministre | , qui": whatever else is no word, a quotation included. */
function sign(token: Token): number {
  return token.kind === 'word' ? UNDECIDED : ENDS;
}

/** "l'épidémiologiste | en chef", "la secrétaire d'État | auprès de la ministre": what belongs to an office. */
function withinOffice(phrase: NounPhrase, token: Token, at: number): number {
  const { tokens, limit, data } = phrase;
  if (!isUsedAs(token, WordUse.officeLink)) return UNDECIDED;
  const following = data.grammar.officeComplements.get(token.lower);
  if (!following?.has(tokens[at + 1]?.lower ?? '') || !hasRole(phrase, at)) return UNDECIDED;
  // "une passante | auprès de l'AFP" is asked by the agency.
  const body = tokens[afterDeterminers(tokens, at + 2, limit)]?.text ?? '';
  return data.lexicon.media.has(body) ? UNDECIDED : at + 1;
}

/** "le président | de la région", "the party | 's leader"; not "Martin | d'une voix neutre", "Allen | of her vote", which tell more of what is said. */
function complement(phrase: NounPhrase, token: Token, at: number): number {
  const { tokens, bareNameEnd, limit } = phrase;
  if (!isOneOf(token, WordClass.of) && !isUsedAs(token, WordUse.possessiveEnding)) return UNDECIDED;
  if (isLoneNumber(phrase, at + 1)) return at + 2;
  const isManner =
    bareNameEnd !== null && isOneOf(tokens[at + 1], WordClass.indefinite | WordClass.possessive);
  if (isManner || !isComplement(phrase, at + 1)) return ENDS;
  return afterDeterminers(tokens, at + 1, limit) + 1;
}

/** "une poignée | de « bonnets bleus »": several whom a word or two between marks name. */
function quotedComplement(phrase: NounPhrase, token: Token, at: number): number {
  const { tokens, start, limit } = phrase;
  const quotation = at + 1 < limit ? tokens[at + 1] : undefined;
  if (quotation?.kind !== 'quote' || !isOneOf(token, WordClass.of)) return UNDECIDED;
  const isOfSeveral =
    isUsedAs(tokens[start], WordUse.collective) || isOneOf(tokens[start], WordClass.institution);
  return isOfSeveral && SEVERAL_IN_MARKS.test(quotation.text) ? at + 2 : UNDECIDED;
}

/** "« bonnets bleus »": up to three words in small letters, the first of them in the plural. */
const SEVERAL_IN_MARKS = /^[«"“\s]{1,3}\p{Ll}+s(?:\s\p{Ll}+){0,2}[»"”\s]{1,3}$/u;

/** "une source gouvernementale | à Berlin": where somebody is of whom no more is known; not "a confié un proche | à Libération". */
function whereabouts({ tokens, from, start, limit, data }: NounPhrase, token: Token, at: number): number {
  const { lexicon, grammar } = data;
  if (grammar.headFinal || !isUsedAs(token, WordUse.locative) || !isOneOf(tokens[start], PERSON))
    return UNDECIDED;
  const next = tokens[at + 1];
  const isVague = tokens.slice(from, start).some((word) => isOneOf(word, WordClass.indefinite));
  if (!isVague || !next?.capitalised || isGivenName(next, lexicon)) return UNDECIDED;
  let end = at + 1;
  while (tokens[end]?.capitalised) end += 1;
  return end <= limit && lexicon.metonyms.has(joinTokens(tokens, at + 1, end)) ? end : UNDECIDED;
}

/** "une retraitée de 72 | ans", "une femme d'une vingtaine | d'années". */
function age({ tokens }: NounPhrase, token: Token, at: number): number {
  const before = tokens[at - 1];
  if (isUsedAs(token, WordUse.year))
    return isOneOf(before, WordClass.digits) || isUsedAs(before, WordUse.plural) ? at + 1 : UNDECIDED;
  const isRound = isUsedAs(before, WordUse.ten) && isOneOf(token, WordClass.of);
  return isRound && isUsedAs(tokens[at + 1], WordUse.year) ? at + 2 : UNDECIDED;
}

/** "a source | close to the inquiry", "people | briefed on the talks": how somebody comes to know. */
function tie(phrase: NounPhrase, at: number): number {
  const { tokens, limit, data } = phrase;
  if (!opensTie(tokens, at, data)) return UNDECIDED;
  if (data.grammar.stressed.has(tokens[at + 2]?.lower ?? '')) return at + 3;
  if (!isComplement(phrase, at + 2)) return UNDECIDED;
  return afterDeterminers(tokens, at + 2, limit) + 1;
}

/** "a spokeswoman | for the ministry", "the lawyer | for the family": for whom somebody speaks. */
function party(phrase: NounPhrase, at: number): number {
  const { tokens, limit } = phrase;
  return opensParty(tokens, at) && isComplement(phrase, at + 1)
    ? afterDeterminers(tokens, at + 1, limit) + 1
    : UNDECIDED;
}

/** "la police technique | et scientifique", "the technical | and scientific police": two adjectives of one noun. */
function joinedAdjective({ tokens, limit, data }: NounPhrase, at: number): number {
  if (at + 1 >= limit || !isOneOf(tokens[at], WordClass.coordinator)) return UNDECIDED;
  const isAdjective = (word: Token | undefined) =>
    word?.kind === 'word' && !word.capitalised && data.grammar.adjective.test(word.lower);
  // "a rival | and official"
  const isJoined = isAdjective(tokens[at - 1]) && !isOneOf(tokens[at - 1], SOMEBODY);
  return isJoined && isAdjective(tokens[at + 1]) ? at + 2 : UNDECIDED;
}

/** "un journaliste | et essayiste", "a director | and producer": one person of two callings; not "a mother and daughter". */
function secondCalling({ tokens, from, start, limit, data }: NounPhrase, at: number): number {
  const [first, second] = [tokens[at - 1], tokens[at + 1]];
  if (at + 1 >= limit || from === start || !isOneOf(tokens[at], WordClass.coordinator)) return UNDECIDED;
  if (!isOneOf(tokens[from], WordClass.indefinite) || isUsedAs(tokens[from], WordUse.plural))
    return UNDECIDED;
  const isCalling = (word: Token | undefined) =>
    word?.kind === 'word' &&
    !word.capitalised &&
    isRoleOfOne(word, data) &&
    !data.grammar.kin.has(word.lower);
  return isCalling(first) && isCalling(second) ? at + 2 : UNDECIDED;
}

function isRoleOfOne({ lower }: Token, { lexicon }: LanguageData): boolean {
  return lexicon.roles.get(lower)?.number === 'singular';
}

/** "the mother of | four | who sells maize", "a father of | three | said"; not "the author of | three | reports said". */
function isLoneNumber({ tokens, limit, data }: NounPhrase, at: number): boolean {
  const next = tokens[at + 1];
  if (at >= limit || !isUsedAs(tokens[at], WordUse.loneNumber)) return false;
  if (next?.kind !== 'word' || isFunctionWord(next)) return true;
  const isVerbThere = (token: Token | undefined) =>
    token !== undefined && !token.capitalised && isFiniteVerb(token, data);
  return isVerbThere(next) && !isVerbThere(tokens[at + 2]);
}

/** "le ministre de l'Énergie | et du Climat"; what is joined without "de" or "of" is another phrase. */
function joinedComplement(phrase: NounPhrase, token: Token, at: number): number {
  if (!isOneOf(token, WordClass.coordinator)) return UNDECIDED;
  return isOneOf(phrase.tokens[at + 1], WordClass.of) && isComplement(phrase, at + 2) ? at + 1 : ENDS;
}

/** "le ministère de la Santé | , de l'Écologie et de l'Agriculture": a list of complements, which a coordinator ends. */
function listedComplement(phrase: NounPhrase, token: Token, at: number): number {
  const { tokens, start, limit } = phrase;
  if (token.text !== ',' || !isOneOf(tokens[at + 1], WordClass.of)) return UNDECIDED;
  if (!tokens[afterDeterminers(tokens, at + 2, limit)]?.capitalised) return UNDECIDED;
  if (!tokens.slice(start, at).some((word) => isOneOf(word, WordClass.of))) return UNDECIDED;
  for (let index = at + 2; index < Math.min(limit, at + LONGEST_LIST); index++) {
    const word = tokens[index];
    const opensNext = isOneOf(tokens[index + 1], WordClass.of);
    if (isOneOf(word, WordClass.coordinator)) return opensNext ? at + 1 : UNDECIDED;
    const isListed = word?.kind === 'word' ? !isVerb(word) : word?.text === ',' && opensNext;
    if (!isListed) return UNDECIDED;
  }
  return UNDECIDED;
}

function isVerb(word: Token): boolean {
  return !word.capitalised && isOneOf(word, WordClass.plainVerb | WordClass.auxiliary | WordClass.relative);
}

/** In tokens, up to the coordinator. */
const LONGEST_LIST = 16;

/** "la Fondation | pour la mémoire de la Shoah", "le Haut conseil | pour le climat", "le commissariat | aux droits de l'homme": what a body is for is in its name. */
function purpose(phrase: NounPhrase, token: Token, at: number): number {
  const { tokens, start, limit, data } = phrase;
  const { takenUpBodies, commissions } = data.grammar;
  const body = tokens[at - 1];
  if (at > start + 2 || !body || !isUsedAs(token, WordUse.purpose)) return UNDECIDED;
  const isBody = (tokens[start]?.capitalised && takenUpBodies.has(body.lower)) || commissions.has(body.lower);
  return isBody && isComplement(phrase, at + 1) ? afterDeterminers(tokens, at + 1, limit) + 1 : UNDECIDED;
}

/** "la secrétaire d'État | à la Jeunesse Sarah Dupont" goes on to the name; "le ministre | arrive" ends. */
function otherWord(phrase: NounPhrase, token: Token, at: number): number {
  const { tokens, limit, data } = phrase;
  if (token.capitalised || isBehindLoneAdjective(phrase, token, at) || !endsAt(phrase, token, at))
    return UNDECIDED;
  return (hasRole(phrase, at) ? nameBeyond(tokens, at, limit, data) : null) ?? ENDS;
}

/** "a London-based | think tank": no phrase ends with such an adjective. */
function isBehindLoneAdjective({ tokens, start, data }: NounPhrase, token: Token, at: number): boolean {
  if (at !== start + 1 || isFunctionWord(token)) return false;
  return data.grammar.namedAdjective.test(tokens[start]?.text ?? '');
}

function endsAt(phrase: NounPhrase, token: Token, at: number): boolean {
  return (
    endsPhrase(token, phrase.data) ||
    isVerbOfThing(phrase, token, at) ||
    isVerbOfWhole(phrase, token, at) ||
    isVerbOfSomebody(phrase, token, at) ||
    isReducedClause(phrase, token, at) ||
    isParticipleBeforeObject(phrase, token, at) ||
    isPresentBeforeObject(phrase, token, at)
  );
}

/** "the report | states": what may be a verb is one behind something written, though it may be many, too. */
function isVerbOfThing({ tokens, data }: NounPhrase, token: Token, at: number): boolean {
  const { speechNouns } = data.lexicon;
  if (!isOneOf(token, SOMEBODY) || !isOneOf(token, WordClass.verbForm)) return false;
  return data.grammar.headFinal && speechNouns.has(tokens[at - 1]?.lower ?? '') && isFiniteVerb(token, data);
}

/** "la Cour des comptes | juge | la dépense", "le rapporteur | juge | « utile »": no calling stands between a whole phrase and an object. */
function isVerbOfWhole({ tokens, start, data }: NounPhrase, token: Token, at: number): boolean {
  if (data.grammar.headFinal || !isOneOf(token, SOMEBODY) || !isFiniteVerb(token, data)) return false;
  if (isOneOf(tokens[at - 1], WordClass.of | WordClass.determiner)) return false;
  const next = tokens[at + 1];
  const isBeforeObject =
    next?.kind === 'quote' ||
    isOneOf(next, WordClass.subordinator) ||
    data.grammar.articles.has(next?.lower ?? '');
  const isWhole = tokens.slice(start, at).some((word) => word.capitalised || isOneOf(word, SOMEBODY));
  return isBeforeObject && isWhole;
}

/**
 * "une caissière | range | les chariots", "un homme de 29 ans | pousse | la porte": what no list of verbs has is one between
 * somebody and an object; not "le maire | sortant | le dit", where the article is a pronoun.
 */
function isVerbOfSomebody({ tokens, start, data }: NounPhrase, token: Token, at: number): boolean {
  const { grammar } = data;
  const [before, next, object] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (grammar.headFinal || isOneOf(token, SOMEBODY) || grammar.adjective.test(token.lower)) return false;
  const isBehindSomebody = at === start + 1 && before !== undefined && isRoleOfOne(before, data);
  if (!isBehindSomebody && !isUsedAs(before, WordUse.year)) return false;
  const isObject =
    object?.kind === 'word' && !object.capitalised && !isVerbal(object) && !isFunctionWord(object);
  return grammar.articles.has(next?.lower ?? '') && isObject;
}

/** "the law | requires | a power": nouns stand before no article. */
function isPresentBeforeObject({ tokens, data: { grammar } }: NounPhrase, token: Token, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (!grammar.bareNominals || !grammar.finite.test(token.lower) || isOneOf(token, SOMEBODY)) return false;
  return (
    (grammar.articles.has(next) || grammar.leaningDeterminers.has(next)) && !isDeterminer(tokens[at - 1])
  );
}

/** "Marie Dupont | Lundi", "sur France Inter | M. Taché", "deux ans | Toulemer": a time or a title begins another phrase. */
function otherCapital(phrase: NounPhrase, token: Token, at: number): number {
  const { tokens } = phrase;
  if (!token.capitalised) return UNDECIDED;
  if (isBehindKnownBody(phrase, token, at) || isBehindInitials(phrase, token, at)) return ENDS;
  const previous = tokens[at - 1];
  const isApart =
    isOneOf(token, WordClass.time) || (!previous?.capitalised && isOneOf(previous, WordClass.time));
  return isApart || startsTitle(token, previous) ? ENDS : UNDECIDED;
}

/** "speaking to the Daily Mail | Carter said": a lone name before its verb is no part of the body's name. */
function isBehindKnownBody({ tokens, from, start, data }: NounPhrase, token: Token, at: number): boolean {
  const next = tokens[at + 1];
  if (from === start || at - start < 2 || isOneOf(token, SOMEBODY) || !isVerbal(next) || next?.capitalised)
    return false;
  return data.lexicon.institutions.has(joinTokens(tokens, start, at));
}

/** "sur la chaîne CBC | Jean Dupont": a body called by its initials has no given name behind them. */
function isBehindInitials({ tokens, start, data }: NounPhrase, token: Token, at: number): boolean {
  const isFullName = tokens[at + 1]?.capitalised === true && isGivenName(token, data.lexicon);
  if (!isFullName || at !== start + 2 || !/^\p{Lu}{2,}\d*$/u.test(tokens[at - 1]?.text ?? '')) return false;
  return isOneOf(tokens[start], WordClass.institution) && !isOneOf(tokens[start], WordClass.role);
}

/** Whether a given name and a surname end before this lower-case word, or a name behind an office: "neighbour Carter | picks". */
function endsPersonName(
  { tokens, start, data }: NounPhrase,
  { kind, capitalised }: Token,
  at: number,
): boolean {
  if (kind !== 'word' || capitalised) return false;
  for (let index = at - 1; index >= start; index--) {
    const token = tokens[index];
    if (!token?.capitalised) return index < at - 1 && data.grammar.headFinal && isOneOf(token, PERSON);
    if (index < at - 1 && isGivenName(token, data.lexicon)) return true;
  }
  return false;
}

/** "la société Toulemer | laisse": whether a name right behind the noun for its body ends before this lower-case word. */
function endsBodyName(
  { tokens, start, data }: NounPhrase,
  { kind, capitalised }: Token,
  at: number,
): boolean {
  if (data.grammar.headFinal || kind !== 'word' || capitalised) return false;
  let first = at;
  while (first > start && tokens[first - 1]?.capitalised) first -= 1;
  return first < at && first > start && isOneOf(tokens[first - 1], WordClass.institution);
}

/**
 * Whether a lower-case word after a bare name belongs to its phrase: a particle or a complement does, and where the
 * head comes last the nouns up to a role ("Clinton communications director"). Any other word is taken for a verb.
 */
function continuesBarePhrase({ tokens, limit, data }: NounPhrase, token: Token, at: number): boolean {
  const { lexicon, grammar } = data;
  if (token.kind !== 'word') return token.text === '(';
  if (token.classes & WordClass.of || lexicon.particles.has(token.lower)) return true;
  if (isUsedAs(token, WordUse.possessiveEnding)) return true;
  if (!grammar.headFinal) return isOneOf(token, WordClass.role);
  for (let index = at; index < Math.min(limit, at + 4); index++) {
    const word = tokens[index];
    if (word?.kind !== 'word' || isFunctionWord(word)) return false;
    if (isOneOf(word, WordClass.plainVerb | WordClass.determiner)) return false;
    if (isOneOf(word, SOMEBODY)) return true;
  }
  return false;
}

function afterDeterminers(tokens: readonly Token[], from: number, limit: number): number {
  let index = from;
  while (index < limit && isDeterminer(tokens[index])) index += 1;
  return index;
}

/** Whether a noun or a name stands at `from`, which "de" or "of" attaches. */
function isComplement({ tokens, limit, data }: NounPhrase, from: number): boolean {
  const start = afterDeterminers(tokens, from, limit);
  const next = tokens[start];
  if (next?.kind !== 'word' || isFunctionWord(next)) return false;
  return start > from || !isInfinitive(next, tokens[start + 1], data);
}

/** "demande au maire d'|envoyer un message", "et de | poursuivre": a verb is no complement of a noun. */
function isInfinitive(token: Token, next: Token | undefined, data: LanguageData): boolean {
  const { grammar } = data;
  if (token.capitalised || !grammar.markedInfinitive) return false;
  if (verbReadings(token, data).some(({ form }) => form === 'infinitive')) return true;
  return grammar.infinitive.test(token.lower) && isDeterminer(next);
}

/** "un message | posté par", "a letter | sent to": a participle with its own complement, or a verb before its object. */
function isReducedClause({ tokens, data }: NounPhrase, token: Token, at: number): boolean {
  const next = tokens[at + 1];
  if (!data.grammar.participle.test(token.lower) || next?.kind !== 'word') return false;
  if (data.lexicon.demonyms.has(token.lower)) return false;
  // "la Haute | autorité | pour la transparence"
  if (isOneOf(token, WordClass.institution)) return false;
  return (
    isOneOf(next, WordClass.preposition | WordClass.time) ||
    isBeforeObject(tokens, at, data.grammar.bareNominals)
  );
}

/** "des dockers | remontant | le quai": where an adjective follows its noun, no article stands behind one. */
function isParticipleBeforeObject(
  { tokens, data: { grammar } }: NounPhrase,
  token: Token,
  at: number,
): boolean {
  if (grammar.bareNominals || isOneOf(token, SOMEBODY)) return false;
  return grammar.gerund.test(token.lower) && isDeterminer(tokens[at + 1]);
}

/** "that show of strength | inspired | the party": nouns stand without determiner behind a participle, too, but no others. */
function isBeforeObject(tokens: readonly Token[], at: number, bareNominals: boolean): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!bareNominals || isDeterminer(before) || isOneOf(before, NO_NOUN)) return false;
  return isDeterminer(next) || isOneOf(next, WordClass.pronoun) || next?.capitalised === true;
}

const NO_NOUN = WordClass.adverb | WordClass.adverbial | WordClass.of | WordClass.coordinator;

const ENDS_PHRASE = WordClass.plainVerb | WordClass.pronoun | WordClass.adverb | WordClass.determiner;

/** Whether a lower-case word cannot belong to the phrase before it. */
function endsPhrase(token: Token, data: LanguageData): boolean {
  const { lexicon, grammar } = data;
  const { lower } = token;
  if (isFunctionWord(token) || isOneOf(token, ENDS_PHRASE)) return true;
  if (token.classes & SOMEBODY || isUsedAs(token, WordUse.nounLikeAdverb)) return false;
  if (isOneOf(token, WordClass.finite)) return true;
  if (isOneOf(token, WordClass.adverbial)) return true;
  if (!isVerbal(token)) return false;
  return (
    verbReadings(token, data).some(({ form }) => form !== 'past-participle') ||
    (grammar.markedInfinitive && opensVerbPhrase(lower, lexicon))
  );
}

/** "la direction | laisse entendre", "le conseil | tente toujours de dire". */
function opensVerbPhrase(lower: string, { verbPhrases, catenatives }: LanguageData['lexicon']): boolean {
  return [verbPhrases, catenatives].some((verbs) =>
    verbs.get(lower)?.some(({ verb }) => verb.form === 'finite'),
  );
}

function startsTitle(token: Token, previous: Token | undefined): boolean {
  if (!previous?.capitalised || !isOneOf(token, WordClass.title)) return false;
  // "Committee Chairman | Rep. John Hill"
  if (isOneOf(previous, WordClass.role)) return false;
  return token.text.endsWith('.') || (token.text.length <= 4 && !isOneOf(token, WordClass.role));
}

/** Whether an office or a calling stands in the phrase before `to`. */
function hasRole({ tokens, start }: NounPhrase, to: number): boolean {
  for (let index = start; index < to; index++) if (isOneOf(tokens[index], WordClass.role)) return true;
  return false;
}

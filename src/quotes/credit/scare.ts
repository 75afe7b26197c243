import type { Token } from '../sentences/index.js';
import {
  isDeterminer,
  isFunctionWord,
  isOneOf,
  isVerbal,
  type LanguageData,
  WordClass,
} from '../words/index.js';
import type { Quotation } from './quotation.js';
import type { QuotationShape } from './quotation-shape.js';
import { isClosed, isInPhrase, isTitleLike } from './title.js';

/** A quotation among the narrator's tokens. */
interface Setting {
  readonly shape: QuotationShape;
  /** The tokens before it in its sentence, and those after. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** What shows that marks may report nobody's speech. */
interface Trait {
  readonly name: string;
  /** A sentence whose last quotation has the trait: in English, with its marks, where the trait is of languages like it. */
  readonly example: string;
  readonly read: (setting: Setting, data: LanguageData) => boolean;
}

/** A name, a title, a term, the wording of a charge. */
export const TRAITS: readonly Trait[] = [
  { name: 'nickname', example: 'Le film de Paul « Polo » Martin est prêt.', read: isNickname },
  {
    name: 'work with its year',
    example: 'On a revu « Les Marins » (1983).',
    read: ({ after }) => isDated(after),
  },
  { name: 'title announced', example: 'Il a écrit un livre intitulé « La mer ».', read: isTitled },
  { name: 'naming word', example: 'L’opération « port propre » a commencé.', read: isNamed },
  { name: 'looks like a name', example: 'On a chanté « La Belle Marine » au port.', read: looksLikeName },
  {
    name: 'title in a phrase',
    example: 'Fans had waited for “Harbour Nights” for years.',
    read: ({ before, shape, after }, data) => isInPhrase(beforeList(before).at(-1), shape.text, after, data),
  },
  {
    name: 'title behind a noun',
    example: 'She plays a nurse in the wartime saga “Gulls.”',
    read: isBehindNoun,
  },
  { name: 'one of a list', example: 'They played “Harbour,” “Gulls,” “Storm” and “Night.”', read: isListed },
  { name: 'modifies a noun', example: 'Press the “save” button.', read: modifiesNoun },
  { name: 'charge', example: 'Il a été mis en examen pour « vol en bande ».', read: isCharge },
  {
    name: 'indefinite article',
    example: 'Il faut une « lettre ».',
    read: ({ shape: { words }, before }) => words === 1 && isOneOf(before.at(-1), WordClass.indefinite),
  },
  {
    name: 'term in a complement',
    example: 'Le maire parle de la fin des « gros chantiers ».',
    read: ({ shape: { words }, before }, data) => words <= 2 && isComplement(before, data),
  },
  {
    name: 'printed again',
    example: 'Le « port sec » coûte cher. Personne ne veut du « port sec ».',
    read: ({ shape: { words, repeats } }) => words <= 3 && repeats > 1,
  },
  {
    name: 'printed plain, too',
    example: 'Un port sec coûte cher. Le maire ne veut pas de « port sec ».',
    read: ({ shape: { plain } }) => plain,
  },
  {
    name: 'no letters',
    example: 'Le quai « 12 » est fermé.',
    read: ({ shape: { text }, before }) => before.at(-1)?.text === '=' || !/\p{L}/u.test(text),
  },
];

/** The names of the traits that a quotation has; none of a long one but that it is a title or a charge. */
export function scareTraits({ shape, sentence: { tokens }, at }: Quotation, data: LanguageData): string[] {
  const setting = { shape, before: tokens.slice(0, at), after: tokens.slice(at + 1, at + 4) };
  const isLong = shape.freestanding || shape.words > LONGEST_TERM;
  return TRAITS.filter(({ name, read }) => (!isLong || OF_ANY_LENGTH.has(name)) && read(setting, data)).map(
    ({ name }) => name,
  );
}

const OF_ANY_LENGTH: ReadonlySet<string> = new Set(['work with its year', 'title announced', 'charge']);

/** In words. */
const LONGEST_TERM = 12;
const LONGEST_TITLE = 25;
const LONGEST_CHARGE = 25;

/** « Les Marins » (1983): a work with its year. */
function isDated(after: readonly Token[]): boolean {
  const [open, year, close] = after;
  return open?.text === '(' && /^(?:1[5-9]|20)\d\d$/.test(year?.text ?? '') && close?.text === ')';
}

/** "un livre intitulé « … » (« … »)", "avec l'inscription : « … »": words on a thing, however long, or their translation. */
function isTitled({ shape: { text, words }, before }: Setting, { grammar }: LanguageData): boolean {
  if (words > LONGEST_TITLE) return false;
  const isTranslation = before.at(-1)?.text === '(' && before.at(-2)?.kind === 'quote';
  const announcing = isTranslation ? before.slice(0, -2) : before;
  const last = announcing.findLast(({ text: sign }) => sign !== ':');
  return last !== undefined && grammar.titling.has(last.lower) && /^\p{Lu}/u.test(text);
}

/** "l'acte huit des « gilets jaunes »", "la stratégie contre les « séparatismes »": a term within a complement. */
function isComplement(before: readonly Token[], { grammar }: LanguageData): boolean {
  const [preposition, article] = before.slice(-2);
  if (article?.kind !== 'word') return false;
  if (grammar.contractedOf.has(article.lower)) return true;
  return isOneOf(article, WordClass.definite) && isOneOf(preposition, WordClass.preposition | WordClass.of);
}

/**
 * "l'opération", "intitulé", "le terme": right before the quotation, or with one word between. A comma parts them
 * ("En pleine campagne, « … »"), and the participle of the verb that governs it names nothing ("s'est dit « … »").
 */
function isNamed({ before: all }: Setting, { grammar }: LanguageData): boolean {
  const before = beforeList(all);
  const close = before.slice(-4);
  const comma = close.findLastIndex(({ text }) => text === ',');
  const introduction = close.slice(comma + 1).filter(({ kind }) => kind === 'word');
  const last = introduction.at(-1);
  const previous = introduction.at(-2);
  if (last && grammar.naming.has(last.lower))
    return !(isOneOf(last, WordClass.verbForm) && isOneOf(previous, WordClass.auxiliary));
  if (last?.capitalised && isWorkOf(before, grammar)) return true;
  return Boolean(
    last &&
      previous &&
      grammar.naming.has(previous.lower) &&
      isOneOf(last, WordClass.of) &&
      !grammar.contractedOf.has(last.lower),
  );
}

/** "les modes « Wet », « Sport » | et": what stands before the first of a list of quotations. */
function beforeList(before: readonly Token[]): readonly Token[] {
  let end = before.length;
  for (;;) {
    // "“Wet,” “Sport” | and": a comma may stand within the marks.
    if (before[end - 1]?.kind === 'quote') end -= 1;
    else if (before[end - 2]?.kind === 'quote' && joins(before[end - 1])) end -= 2;
    else return before.slice(0, end);
  }
}

function joins(token: Token | undefined): boolean {
  return token?.text === ',' || isOneOf(token, WordClass.coordinator);
}

/** "le film d'Anne Petit « … »". */
function isWorkOf(before: readonly Token[], grammar: LanguageData['grammar']): boolean {
  let of = before.length - 1;
  while (of > 0 && before[of]?.kind === 'word' && before[of]?.capitalised) of -= 1;
  return isOneOf(before[of], WordClass.of) && grammar.naming.has(before[of - 1]?.lower ?? '');
}

/** Marcia “Cia” Price. */
function isNickname({ shape: { text, words }, before, after }: Setting): boolean {
  const [next] = after;
  const last = before.at(-1);
  if (words > 2 || !/^\p{Lu}/u.test(text) || last?.kind !== 'word' || next?.kind !== 'word') return false;
  return last.capitalised && next.capitalised;
}

/** French newspapers begin a fragment of speech in lower case and a name or title with a capital. */
function looksLikeName({ shape: { text, words }, before }: Setting, { grammar }: LanguageData): boolean {
  const last = before.at(-1);
  if (!last || last.text === ':' || !/^\p{Lu}/u.test(text) || words > 8) return false;
  // "aux cris de « Rendez-nous la mer »"
  if (grammar.cries.has(before.at(-2)?.lower ?? '')) return false;
  if (grammar.capitalMeansName || last.text === '(') return last.kind === 'word' || last.text === '(';
  const telling = text.split(/\s+/).filter((word) => word.length > 4 || /^\p{Lu}/u.test(word));
  return last.kind === 'word' && telling.length >= 2 && telling.every((word) => /^\p{Lu}/u.test(word));
}

/** "“A,” “B,” | “C” and “D”": with three others or more. */
function isListed({ shape: { text }, before, after }: Setting, { grammar }: LanguageData): boolean {
  if (grammar.capitalMeansName || !isTitleLike(text)) return false;
  const isFollowed = after[0]?.kind === 'quote' || joins(after[0]);
  const others = [...before.slice(beforeList(before).length), ...(isFollowed ? after : [])];
  return others.filter(({ kind }) => kind === 'quote').length >= 3;
}

/** "biopic | “Judy”": a word that is no verb. */
function isBehindNoun({ shape: { text }, before: all }: Setting, { grammar }: LanguageData): boolean {
  const before = beforeList(all);
  const last = before.at(-1);
  if (grammar.capitalMeansName || last?.kind !== 'word' || last.capitalised || !isTitleLike(text))
    return false;
  return !isVerbal(last) && !isFunctionWord(last) && !isDeterminer(last) && !isOneOf(last, NO_NOUN);
}

/** "a | “business” profile", "the | big “Promote” button". */
function modifiesNoun(
  { shape: { text, words }, before, after }: Setting,
  { grammar }: LanguageData,
): boolean {
  const [next] = after;
  if (!grammar.headFinal || words > 3 || isClosed(text)) return false;
  if (next?.kind !== 'word' || next.capitalised || isFunctionWord(next)) return false;
  if (isOneOf(next, NO_NOUN | WordClass.plainVerb | WordClass.auxiliary | WordClass.verbForm)) return false;
  return before.slice(-2).some(isDeterminer);
}

const NO_NOUN = WordClass.adverb | WordClass.adverbial | WordClass.pronoun | WordClass.plainVerb;

/** "mis en examen pour …", "convicted of …", "accusations d'…": however long, the wording of a law. */
function isCharge({ shape: { words }, before }: Setting, { grammar }: LanguageData): boolean {
  if (words > LONGEST_CHARGE) return false;
  const last = before.at(-1);
  if (isOneOf(last, WordClass.of)) return grammar.charges.has(before.at(-2)?.lower ?? '');
  if (!last || !grammar.chargeMarkers.has(last.lower)) return false;
  return before.slice(-9, -1).some(({ kind, lower }) => kind === 'word' && grammar.charges.has(lower));
}

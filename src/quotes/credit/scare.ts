import type { Token } from '../sentences/index.js';
import { isOneOf, type LanguageData, WordClass } from '../words/index.js';
import type { Quotation } from './quotation.js';
import type { QuotationShape } from './quotation-shape.js';

/** A quotation among the narrator's tokens. */
interface Setting {
  readonly shape: QuotationShape;
  /** The tokens before it in its sentence. */
  readonly before: readonly Token[];
  readonly after: Token | undefined;
  /** A reporting verb governs it directly. */
  readonly governed: boolean;
}

/** How much each trait of a short quotation speaks for marks that report nobody's speech. */
const TRAITS: readonly ((setting: Setting, data: LanguageData) => number)[] = [
  (setting) => (isNickname(setting) ? 0.8 : 0),
  (setting, data) => (isNamed(setting, data) ? 0.6 : 0),
  (setting, data) => (looksLikeName(setting, data) ? (setting.governed ? 0.2 : 0.6) : 0),
  ({ shape, before }, data) => (shape.words <= 5 && isCharge(before, data) ? 0.6 : 0),
  ({ shape, before, governed }) => (!governed && shape.words === 1 && isIndefinite(before.at(-1)) ? 0.25 : 0),
  ({ shape, before, governed }, data) =>
    !governed && shape.words <= 2 && isComplement(before, data) ? 0.42 : 0,
  ({ shape }) => (shape.words <= 3 ? (REPEATED[Math.min(shape.repeats, REPEATED.length - 1)] ?? 0) : 0),
];

/** By how often the article prints the same words between marks. */
const REPEATED = [0, 0, 0.3, 0.5];

/**
 * How likely the marks report nobody's speech (0 to 1): a name, a title, a term, the wording of a charge.
 *
 * @param governed a reporting verb governs the quotation directly
 */
export function scareLikelihood(
  { shape, sentence: { tokens }, at }: Quotation,
  governed: boolean,
  data: LanguageData,
): number {
  const before = tokens.slice(0, at);
  if (isDated(tokens.slice(at + 1, at + 4)) || isTitled(shape, before, data)) return 1;
  if (shape.freestanding || shape.words > LONGEST_TERM) return 0;
  if (before.at(-1)?.text === '=' || !/\p{L}/u.test(shape.text)) return 1;
  const setting = { shape, before, after: tokens[at + 1], governed };
  return Math.min(
    1,
    TRAITS.reduce((likelihood, weigh) => likelihood + weigh(setting, data), 0),
  );
}

/** In words. */
const LONGEST_TERM = 12;
const LONGEST_TITLE = 25;

/** « Les Marins » (1983): a work with its year. */
function isDated(after: readonly Token[]): boolean {
  const [open, year, close] = after;
  return open?.text === '(' && /^(?:1[5-9]|20)\d\d$/.test(year?.text ?? '') && close?.text === ')';
}

/** "un livre intitulé « … » (« … »)": a title that a participle announces, however long, or its translation. */
function isTitled(
  { text, words }: QuotationShape,
  before: readonly Token[],
  { grammar }: LanguageData,
): boolean {
  if (words > LONGEST_TITLE) return false;
  const isTranslation = before.at(-1)?.text === '(' && before.at(-2)?.kind === 'quote';
  const last = isTranslation ? before.at(-3) : before.at(-1);
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
function isNamed({ before: all, governed }: Setting, { grammar }: LanguageData): boolean {
  const before = beforeList(all);
  const comma = before.findLastIndex(({ text }) => text === ',');
  const introduction = before
    .slice(Math.max(comma + 1, before.length - 4))
    .filter(({ kind }) => kind === 'word');
  const last = introduction.at(-1);
  const previous = introduction.at(-2);
  if (last && grammar.naming.has(last.lower)) return !(governed && isOneOf(last, WordClass.verbForm));
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
  while (end > 1 && before[end - 2]?.kind === 'quote' && joins(before[end - 1])) end -= 2;
  return before.slice(0, end);
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

/** "télécharger une « lettre-type »": a single word that the narrator brings in. */
function isIndefinite(last: Token | undefined): boolean {
  return isOneOf(last, WordClass.indefinite);
}

/** Marcia “Cia” Price. */
function isNickname({ shape: { text, words }, before, after }: Setting): boolean {
  const last = before.at(-1);
  if (words > 2 || !/^\p{Lu}/u.test(text) || last?.kind !== 'word' || after?.kind !== 'word') return false;
  return last.capitalised && after.capitalised;
}

/** French newspapers begin a fragment of speech in lower case and a name or title with a capital. */
function looksLikeName({ shape: { text, words }, before }: Setting, { grammar }: LanguageData): boolean {
  const last = before.at(-1);
  if (!last || last.text === ':' || !/^\p{Lu}/u.test(text) || words > 8) return false;
  if (grammar.capitalMeansName || last.text === '(') return last.kind === 'word' || last.text === '(';
  const telling = text.split(/\s+/).filter((word) => word.length > 4 || /^\p{Lu}/u.test(word));
  return last.kind === 'word' && telling.length >= 2 && telling.every((word) => /^\p{Lu}/u.test(word));
}

/** "mis en examen pour …", "convicted of …". */
function isCharge(before: readonly Token[], { grammar }: LanguageData): boolean {
  const last = before.at(-1);
  if (!last || !grammar.chargeMarkers.has(last.lower)) return false;
  return before.slice(-9, -1).some(({ kind, lower }) => kind === 'word' && grammar.charges.has(lower));
}

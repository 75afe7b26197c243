import type { LanguageData } from './language-data.js';
import type { Token } from './narration/token.js';

/** What a quotation looks like in its sentence. */
export interface QuotationShape {
  readonly text: string;
  readonly words: number;
  /** The quotation stands outside any sentence of the narrator, or makes a sentence of its own. */
  readonly freestanding: boolean;
  /** How often the article prints the same words between marks. */
  readonly repeats: number;
}

/**
 * How likely the marks report nobody's speech (0 to 1): a name, a title, a term, the wording of a charge.
 * @param before the narrator's tokens before the quotation in its sentence; `after` is the one after it
 * @param governed a reporting verb governs the quotation directly
 */
export function scareLikelihood(
  shape: QuotationShape,
  before: readonly Token[],
  after: Token | undefined,
  governed: boolean,
  data: LanguageData,
): number {
  if (shape.freestanding || shape.words > 12) return 0;
  if (before.at(-1)?.text === '=' || !/\p{L}/u.test(shape.text)) return 1;
  let likelihood = isNickname(shape, before, after) ? 0.8 : 0;
  if (isNamed(before, governed, data)) likelihood += 0.6;
  if (looksLikeName(shape, before, data)) likelihood += governed ? 0.2 : 0.6;
  if (shape.words <= 5 && isCharge(before, data)) likelihood += 0.6;
  if (!governed && shape.words === 1 && isIndefinite(before.at(-1), data)) likelihood += 0.25;
  if (shape.words <= 3) likelihood += shape.repeats > 2 ? 0.5 : shape.repeats > 1 ? 0.3 : 0;
  return Math.min(1, likelihood);
}

/**
 * "l'opération", "intitulé", "le terme": right before the quotation, or with one word between. A comma parts them
 * ("En pleine campagne, « … »"), and the participle of the verb that governs it names nothing ("s'est dit « … »").
 */
function isNamed(before: readonly Token[], governed: boolean, { grammar, lexicon }: LanguageData): boolean {
  const comma = before.findLastIndex(({ text }) => text === ',');
  const introduction = before
    .slice(Math.max(comma + 1, before.length - 4))
    .filter(({ kind }) => kind === 'word');
  const last = introduction.at(-1);
  const previous = introduction.at(-2);
  if (last && grammar.naming.has(last.lower)) return !(governed && lexicon.verbForms.has(last.lower));
  return Boolean(
    last &&
      previous &&
      grammar.naming.has(previous.lower) &&
      (last.lower === 'de' || last.lower === "d'" || last.lower === 'of'),
  );
}

/** "télécharger une « lettre-type »": a single word that the narrator brings in. */
function isIndefinite(last: Token | undefined, { grammar }: LanguageData): boolean {
  return last?.kind === 'word' && grammar.indefinite.has(last.lower);
}

/** Marcia “Cia” Price. */
function isNickname(
  { text, words }: QuotationShape,
  before: readonly Token[],
  after: Token | undefined,
): boolean {
  const last = before.at(-1);
  if (words > 2 || !/^\p{Lu}/u.test(text) || last?.kind !== 'word' || after?.kind !== 'word') return false;
  return last.capitalised && after.capitalised;
}

/** French newspapers begin a fragment of speech in lower case and a name or title with a capital. */
function looksLikeName(
  { text, words }: QuotationShape,
  before: readonly Token[],
  { grammar }: LanguageData,
): boolean {
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

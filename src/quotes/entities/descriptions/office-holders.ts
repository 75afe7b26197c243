import { fold } from '../../../text/index.js';
import type { LanguageData, OfficeHolder } from '../../words/index.js';
import type { Entity } from '../entity.js';
import { isSameName } from '../same-name.js';
import { callingsOf } from './callings-of.js';
import type { Description } from './sieve.js';

/** An office that the whole world knows, as a description names it. */
export interface KnownOffice {
  /** Who has ever held it, by surname. */
  readonly holders: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** The countries of which the description may say that it is; empty where it says none. */
  readonly countries: readonly string[];
}

/**
 * The office that a description names, where everybody knows who has held it: "le Premier ministre", "the French president",
 * "le chef de l'État". An article that names the holder need not say what he is.
 */
export function knownOfficeOf(description: Description, data: LanguageData): KnownOffice | null {
  let office = offices.get(description);
  if (office === undefined) {
    office = readOffice(description, data);
    offices.set(description, office);
  }
  return office;
}

/** Each candidate for a description asks for the same. */
const offices = new WeakMap<Description, KnownOffice | null>();

function readOffice(description: Description, data: LanguageData): KnownOffice | null {
  const { officeNouns, firstAmong } = data.grammar;
  const [calling = ''] = callingsOf(description, data);
  const holders = data.officeHolders.get(officeNouns.get(calling) ?? calling);
  if (!holders) return null;
  // Of ministers only the first is known to all: "le ministre de la Culture" is somebody else.
  const isOneOfMany = calling === description.head && firstAmong.has(calling);
  if ((isOneOfMany && !isFirst(description, data)) || !isOfState(description, data)) return null;
  const countries = description.description.flatMap((word) => data.countries.get(fold(word)) ?? []);
  return { holders, countries };
}

/** "le président de la République", "the president of France"; not "le président de l'académie". */
function isOfState({ description }: Description, { grammar }: LanguageData): boolean {
  const of = description.findIndex((word) => grammar.ofPrepositions.has(word));
  return of < 0 || description.slice(of).every((word) => word.length <= SHORT || grammar.states.has(word));
}

/** In letters: articles and prepositions. */
const SHORT = 3;

function isFirst({ description }: Description, { grammar }: LanguageData): boolean {
  return description.some((word) => grammar.first.has(word));
}

/** Whether a holder of the office is meant by the entity's name, or by the surname that is all the article prints. */
export function isHolder({ words, kind }: Entity, { holders, countries }: KnownOffice): boolean {
  const alike = kind === 'institution' ? undefined : holders.get(words.at(-1) ?? '');
  if (!alike) return false;
  return alike.some(
    (holder) =>
      isSameName(words, holder.words) &&
      (countries.length === 0 || (holder.country !== null && countries.includes(holder.country))),
  );
}

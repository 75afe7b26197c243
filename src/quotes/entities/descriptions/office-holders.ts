import { fold } from '../../../text/index.js';
import type { LanguageData, OfficeHolder } from '../../words/index.js';
import type { Entity } from '../entity.js';
import { isSameName } from '../same-name.js';
import { callingsOf } from './callings-of.js';
import type { Description } from './sieve.js';

/**
 * Who has ever held the office that a description names, where the whole world knows that: "le Premier ministre", "the French
 * president", "le chef de l'État". An article that names the holder need not say what he is.
 */
export function knownHoldersOf(description: Description, data: LanguageData): readonly OfficeHolder[] {
  const { officeNouns, firstAmong } = data.grammar;
  const callings = callingsOf(description, data);
  const offices = new Set(callings.map((calling) => officeNouns.get(calling) ?? calling));
  const known = [...offices].flatMap((office) => data.officeHolders.get(office) ?? []);
  // Of ministers only the first is known to all: "le ministre de la Culture" is somebody else.
  const isOneOfMany = callings[0] === description.head && firstAmong.has(description.head);
  if (known.length === 0 || (isOneOfMany && !isFirst(description, data))) return [];
  if (!isOfState(description, data)) return [];
  const countries = description.description.flatMap((word) => data.countries.get(fold(word)) ?? []);
  return countries.length === 0
    ? known
    : known.filter(({ country }) => country !== null && countries.includes(country));
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

/** Whether a known holder of an office is meant by the entity's name, or by the surname that is all the article prints. */
export function isHolder({ words, kind }: Entity, holders: readonly OfficeHolder[]): boolean {
  if (words.length === 0 || kind === 'institution') return false;
  return holders.some((holder) => words.at(-1) === holder.words.at(-1) && isSameName(words, holder.words));
}

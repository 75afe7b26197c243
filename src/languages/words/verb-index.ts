import type { VerbClass, VerbForm, VerbLookup, VerbPhrase } from '../lexicon.js';
import { entries } from './entries.js';

/** One surface form of a verb. */
export interface Inflection {
  readonly surface: string;
  readonly form: VerbForm['form'];
  readonly person?: 1 | 2 | 3;
  readonly number?: 'singular' | 'plural';
  readonly irrealis?: true;
}

/**
 * Infinitives by class; the reflexive pronoun ("se réjouir", "s'émouvoir") marks verbs that report words only with
 * it. In phrases the words the verb needs follow it: "faire valoir".
 */
export type VerbLists = Readonly<Partial<Record<VerbClass, string>>>;

/** How a language inflects its verbs. */
export interface Conjugation {
  readonly inflect: (infinitive: string) => readonly Inflection[];
  /** The part of a word that all forms of its verb share, to inflect few verbs for one word; or none. */
  readonly shared: (word: string) => string;
}

/**
 * The surface forms of the verbs with their readings. Inflecting some hundred verbs takes tens of milliseconds, so
 * verbs are inflected when a word that may be a form of theirs is first looked up.
 */
export function indexVerbs(lists: VerbLists, conjugation: Conjugation): VerbLookup<VerbForm> {
  const verbs = classified(lists).map(([entry, verbClass]): [string, Verb<VerbForm>] => [
    withoutPronoun(entry),
    { ...described(entry, verbClass), reading: (verb) => verb },
  ]);
  return lookup(verbs, conjugation);
}

/** The surface forms of the phrases' head verbs, as `indexVerbs`; a phrase may be its head alone. */
export function indexVerbPhrases(lists: VerbLists, conjugation: Conjugation): VerbLookup<VerbPhrase> {
  const phrases = classified(lists).map(([entry, verbClass]): [string, Verb<VerbPhrase>] => {
    const [head = '', ...complement] = withoutPronoun(entry).split(' ');
    return [head, { ...described(entry, verbClass), reading: (verb) => ({ verb, complement }) }];
  });
  return lookup(phrases, conjugation);
}

/** A verb and what becomes of each of its forms. */
interface Verb<T> {
  readonly class: VerbClass;
  readonly pronominal: boolean;
  readonly reading: (form: VerbForm) => T;
}

const PRONOUN = /^(?:se |s')/;

function classified(lists: VerbLists): [string, VerbClass][] {
  return Object.entries(lists).flatMap(([name, list]) =>
    entries(list).map((entry): [string, VerbClass] => [entry, name as VerbClass]),
  );
}

function described(entry: string, verbClass: VerbClass): { class: VerbClass; pronominal: boolean } {
  return { class: verbClass, pronominal: PRONOUN.test(entry) };
}

function withoutPronoun(entry: string): string {
  return entry.replace(PRONOUN, '');
}

function lookup<T>(verbs: readonly [string, Verb<T>][], { inflect, shared }: Conjugation): VerbLookup<T> {
  const waiting = new Map<string, [string, Verb<T>][]>();
  for (const entry of verbs) push(waiting, shared(entry[0]), entry);
  const inflected = new Map<string, T[]>();
  const get = (surface: string): readonly T[] | undefined => {
    const known = inflected.get(surface);
    if (known) return known;
    const part = shared(surface);
    const verbs = waiting.get(part);
    if (!verbs) return undefined;
    waiting.delete(part);
    for (const [lemma, verb] of verbs) addForms(inflected, lemma, verb, inflect(lemma));
    return inflected.get(surface);
  };
  return { get, has: (surface) => get(surface) !== undefined };
}

/** Adds each distinct reading of each surface form once; forms that read alike share one object. */
function addForms<T>(
  inflected: Map<string, T[]>,
  lemma: string,
  verb: Verb<T>,
  inflections: readonly Inflection[],
): void {
  const shared = new Map<string, T>();
  for (const { surface, form, person, number, irrealis } of inflections) {
    const key = `${form}${person ?? ''}${number ?? ''}${irrealis ?? ''}`;
    let reading = shared.get(key);
    if (!reading) {
      reading = verb.reading({
        lemma,
        class: verb.class,
        form,
        ...(person && { person }),
        ...(number && { number }),
        ...(irrealis && { irrealis }),
        ...(verb.pronominal && { pronominal: true }),
      });
      shared.set(key, reading);
    }
    if (!inflected.get(surface)?.includes(reading)) push(inflected, surface, reading);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

import { entries } from './entries.js';
import type { VerbClass, VerbForm, VerbPhrase } from './lexicon.js';

/** One surface form of a verb. */
export interface Inflection {
  readonly surface: string;
  readonly form: VerbForm['form'];
  readonly person?: 1 | 2 | 3;
  readonly number?: 'singular' | 'plural';
}

/** The verbs of a language by class, and how it inflects one. */
export interface VerbData {
  /** Infinitives; the reflexive pronoun ("se réjouir", "s'émouvoir") marks verbs that report only with it. */
  readonly verbs: Readonly<Record<VerbClass, string>>;
  /** Infinitives followed by the words they need: "faire valoir". */
  readonly phrases: Readonly<Partial<Record<VerbClass, string>>>;
  readonly inflect: (infinitive: string) => readonly Inflection[];
}

/** Every surface form of the verbs and of the phrases' head verbs, with its readings. */
export function indexVerbs(data: VerbData): {
  verbForms: Map<string, VerbForm[]>;
  verbPhrases: Map<string, VerbPhrase[]>;
} {
  const verbForms = new Map<string, VerbForm[]>();
  const verbPhrases = new Map<string, VerbPhrase[]>();
  for (const [name, list] of Object.entries(data.verbs)) {
    for (const entry of entries(list)) {
      const lemma = entry.replace(/^(?:se |s')/, '');
      for (const [surface, verb] of readings(lemma, name as VerbClass, lemma !== entry, data)) {
        push(verbForms, surface, verb);
      }
    }
  }
  for (const [name, list] of Object.entries(data.phrases)) {
    for (const entry of entries(list)) {
      const phrase = entry.replace(/^(?:se |s')/, '');
      const space = phrase.indexOf(' ');
      const complement = phrase.slice(space + 1);
      for (const [surface, verb] of readings(
        phrase.slice(0, space),
        name as VerbClass,
        phrase !== entry,
        data,
      )) {
        push(verbPhrases, surface, { verb, complement });
      }
    }
  }
  return { verbForms, verbPhrases };
}

/** A verb's surface forms, each distinct reading of each once; equal readings are one object. */
function readings(
  lemma: string,
  verbClass: VerbClass,
  pronominal: boolean,
  data: VerbData,
): [string, VerbForm][] {
  const shared = new Map<string, VerbForm>();
  const seen = new Set<string>();
  const pairs: [string, VerbForm][] = [];
  for (const { surface, form, person, number } of data.inflect(lemma)) {
    const key = `${form}${person ?? ''}${number ?? ''}`;
    if (seen.has(`${surface} ${key}`)) continue;
    seen.add(`${surface} ${key}`);
    let verb = shared.get(key);
    if (!verb) {
      verb = {
        lemma,
        class: verbClass,
        form,
        ...(person && { person }),
        ...(number && { number }),
        ...(pronominal && { pronominal: true }),
      };
      shared.set(key, verb);
    }
    pairs.push([surface, verb]);
  }
  return pairs;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

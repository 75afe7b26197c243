export type Gender = 'm' | 'f';
export type GrammaticalNumber = 'singular' | 'plural';

/** A read-only map that may find its values when first asked for them. */
export type VerbLookup<T> = Pick<ReadonlyMap<string, readonly T[]>, 'get' | 'has'>;

/** What agreement can tell of a word for people; `either` where the form serves both genders. */
export interface Agreement {
  readonly gender: Gender | 'either';
  readonly number: GrammaticalNumber;
}

/**
 * How surely a verb next to a quote reports the words of its subject, surest first:
 * - `say`: speech ("déclarer", "to say"), enough alone, whatever its place;
 * - `write`: writing and publishing ("tweeter", "to write");
 * - `think`: opinions that news prints as words ("estimer", "to believe");
 * - `judge`: praise and blame ("fustiger", "to slam"), which take an object: the quote is often a fragment of it;
 * - `act`: manner, gesture and turn of talk ("sourire", "poursuivre", "to begin"): reports words only where the
 *   sentence sets it at the quote, with a person for its subject.
 */
export type VerbClass = 'say' | 'write' | 'think' | 'judge' | 'act';

/** One reading of a verb's surface form. */
export interface VerbForm {
  /** The infinitive, without a reflexive pronoun. */
  readonly lemma: string;
  readonly class: VerbClass;
  readonly form: 'finite' | 'infinitive' | 'past-participle' | 'present-participle';
  /** Of finite forms; absent where the form does not tell (English past tenses). */
  readonly person?: 1 | 2 | 3;
  /** Of finite forms; absent where the form does not tell. */
  readonly number?: GrammaticalNumber;
  /** The verb reports words only with a reflexive pronoun ("se réjouir", "s'interroger"). */
  readonly pronominal?: true;
  /** Future or conditional, where the form tells: what is said so has not been said ("dira", "dirait"). */
  readonly irrealis?: true;
}

/** A verb that reports words only together with the words after it: "fait | valoir", "pointed | out". */
export interface VerbPhrase {
  readonly verb: VerbForm;
  /** Lower-case words that follow the verb, perhaps after an adverb or an object. */
  readonly complement: readonly string[];
}

/**
 * What attribution must know of a language. Every key is spelled with straight apostrophes (') and plain
 * hyphens (-), accents kept. Keys are in lower case, except in `institutions` and `media` (acronyms and names of papers),
 * `metonyms`, `givenNames` and `capitalisedNotNames`, whose keys are cased as newspapers print them.
 */
export interface Lexicon {
  /** Surface form → its readings, never empty. */
  readonly verbForms: VerbLookup<VerbForm>;
  /** Surface form of the head verb → what it may report with which complement. */
  readonly verbPhrases: VerbLookup<VerbPhrase>;
  /** Surface form of a verb that hands its subject on to a reporting infinitive → the words between them, if any. */
  readonly catenatives: VerbLookup<VerbPhrase>;
  /** Forms of the verbs that build compound tenses and may stand before a participle: "a", "avait", "has". */
  readonly auxiliaries: ReadonlySet<string>;
  /**
   * What stands before a source: "selon", "d'après", "according to". Longest first. A star stands for the possessive that
   * is the source itself: "à * yeux", "in * view".
   */
  readonly sourcePrepositions: readonly string[];
  /** What speech or writing is called: "communiqué", "discours", "statement"; singular and plural. */
  readonly speechNouns: ReadonlySet<string>;
  /** Head nouns of what people are by office, trade or kinship: "ministre", "présidente", "spokeswoman". */
  readonly roles: ReadonlyMap<string, Agreement>;
  /** Head nouns of bodies that speak ("ministère", "syndicat") and names that are always such ("ONU", "Reuters"). */
  readonly institutions: ReadonlyMap<string, Gender | 'either'>;
  /** Letters behind a name, cased as printed, that tell a rank, a degree or an order: "KC", "OSB". */
  readonly postnominals: ReadonlySet<string>;
  /** Of their names those that are no run of words with a capital, in lower case: "médecins sans frontières". */
  readonly compoundNames: ReadonlySet<string>;
  /** Names, cased as printed, and nouns of newspapers, broadcasters and agencies: of `institutions`, those that also report. */
  readonly media: ReadonlySet<string>;
  /** Places that stand for a power, without their article: "Washington", "Bercy", "Maison Blanche". */
  readonly metonyms: ReadonlyMap<string, { readonly gender?: Gender }>;
  /** Words with which the name of a place of several words begins, and such with which one ends: "san", "avenue". */
  readonly placeOpeners: ReadonlySet<string>;
  readonly placeEndings: ReadonlySet<string>;
  /** Head nouns of sources without a name: "source", "témoin", "witnesses". */
  readonly anonymous: ReadonlyMap<string, Agreement>;
  readonly givenNames: ReadonlyMap<string, Gender | 'either'>;
  /** Forms of address before a name, with and without their full stop: "m.", "mme", "dr". */
  readonly titles: ReadonlyMap<string, Gender | 'either'>;
  /** Titles that tell a calling, with or without their full stop, → its head noun: "me" → "avocat", "sen." → "senator". */
  readonly callings: ReadonlyMap<string, string>;
  /** Small words within names: "de", "van", "al", "ould". */
  readonly particles: ReadonlySet<string>;
  /** Every inflection of an adjective of nationality → the country's name in this language. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Pronouns that may be the subject of a reporting verb: "il", "elles", "on", "she", "who". */
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Words newspapers capitalise that name nobody: sentence openers, months, days, holidays. */
  readonly capitalisedNotNames: ReadonlySet<string>;
}

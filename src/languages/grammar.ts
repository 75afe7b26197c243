import { englishGrammar } from './english/grammar.js';
import { frenchGrammar } from './french/grammar.js';
import type { Agreement, Lexicon } from './lexicon.js';

/**
 * The closed word classes of a language: what a reader needs to tell the phrases and clauses of a sentence
 * apart without knowing its nouns and verbs. Keys are in lower case with straight apostrophes.
 */
export interface Grammar {
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  /** Determiners of phrases that are about nobody in particular: "chaque", "no". */
  readonly distributives: ReadonlySet<string>;
  /** Determiners of plural phrases. */
  readonly pluralDeterminers: ReadonlySet<string>;
  readonly feminineDeterminers: ReadonlySet<string>;
  readonly masculineDeterminers: ReadonlySet<string>;
  /** Prepositions that attach a complement to the noun before them: "de", "of". */
  readonly ofPrepositions: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that hold a definite article: "du", "au". */
  readonly contracted: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that open a clause. */
  readonly subordinators: ReadonlySet<string>;
  /** Words with which a clause before the main clause opens: "si", "alors", "although". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Relative pronouns that are the subject of their clause. */
  readonly relatives: ReadonlySet<string>;
  /** Unstressed words between a subject and its verb. */
  readonly clitics: ReadonlySet<string>;
  /** Words that only a verb follows: what looks like a noun after them is none ("s'opposant"). */
  readonly preverbal: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbSuffix: string;
  /** Nouns that end like adverbs. */
  readonly nounsLikeAdverbs: ReadonlySet<string>;
  /** What a verb in the third person looks like, in the tenses of news. */
  readonly finite: RegExp;
  /** What regular past participles look like. */
  readonly participle: RegExp;
  /** Days, months and other words of time that may stand between a verb and its subject. */
  readonly timeWords: ReadonlySet<string>;
  /** Participles of the passive auxiliary and what makes a verb passive: "été", "been". */
  readonly passive: ReadonlySet<string>;
  /** Auxiliaries of the first and second person: "avez", "am". Their subject is the reader or the writer. */
  readonly otherPersons: ReadonlySet<string>;
  /** Forms of "to be": with a bare past participle they make a passive. */
  readonly copulas: ReadonlySet<string>;
  /** What introduces the agent of a passive: "par", "by". */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Common verb forms that report nothing: they show where a phrase ends. */
  readonly plainVerbs: ReadonlySet<string>;
  /** Demonstratives that take up the person named last: "ce dernier", "celui-ci", "the latter". */
  readonly latter: ReadonlyMap<string, Agreement>;
  /** Personal pronouns that take up somebody spoken of: not "je", not "on". */
  readonly anaphoric: ReadonlySet<string>;
  /** Prepositions after which a name is a place's. */
  readonly locatives: ReadonlySet<string>;
  /** Words after "il" or "it" that make it nobody: "il faut", "il y a". */
  readonly impersonal: ReadonlySet<string>;
  /** Source prepositions that mean other things too: they name a source only at the head of a sentence. */
  readonly pointsOfView: ReadonlySet<string>;
  /** Bodies that a description takes up without naming them: "l'association", "the company". */
  readonly takenUpBodies: ReadonlySet<string>;
  /** Stressed pronouns after a preposition: "selon lui", "according to them". */
  readonly stressed: ReadonlyMap<string, Agreement>;
  /** Nouns and participles after which marks hold a name, a title or a term: "terme", "intitulé", "dubbed". */
  readonly naming: ReadonlySet<string>;
  /** Participles after which a work's title stands. */
  readonly titling: ReadonlySet<string>;
  /** Words that hold "of" and an article: "du", "des". */
  readonly contractedOf: ReadonlySet<string>;
  /** Words that open a legal charge: "pour", "for" after a word of accusation. */
  readonly charges: ReadonlySet<string>;
  /** Words with which the complement of a verb of saying opens: "que", "that". */
  readonly complementOpeners: ReadonlySet<string>;
  /** Words that make a participle after them a gerund: "en formant", "by calling". */
  readonly gerundMarkers: ReadonlySet<string>;
  /** Words that make an infinitive after "et" a tale of what was done next: "et de conclure". */
  readonly narrativeMarkers: ReadonlySet<string>;
  /** Words that set a new clause against the one before. */
  readonly contrasts: ReadonlySet<string>;
  /** Words after which the same subject goes on: "mais déplore", "then says". */
  readonly resumptions: ReadonlySet<string>;
  /** Words that open a clause with a source of its own. */
  readonly otherClauses: ReadonlySet<string>;
  /** Words that may stand between a verb and the quotation it governs without weakening the link. */
  readonly lightWords: ReadonlySet<string>;
  /** Words that link a reporting clause to what it reports: "comme l'a dit". */
  readonly comparisons: ReadonlySet<string>;
  /** Words between a verb and a quotation that make it part of the verb's object. */
  readonly objectMarkers: ReadonlySet<string>;
  /** Prepositions before a further complement of an office: "secrétaire d'État à la Jeunesse". */
  readonly officePrepositions: ReadonlySet<string>;
  /** Words that go on with an office before certain others: "en | chef", "auprès | de". */
  readonly officeComplements: ReadonlyMap<string, ReadonlySet<string>>;
  /** What an infinitive looks like that no noun in common use does. */
  readonly infinitive: RegExp;
  /** Offices that some print like a name: "le Premier Ministre". */
  readonly capitalisedOffices: ReadonlySet<string>;
  /** Determiners that point at somebody just spoken of. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that make a superlative after a determiner. */
  readonly degrees: ReadonlySet<string>;
  /** Words before an office that make its holder a former one, and such as say when he came into it. */
  readonly formers: ReadonlySet<string>;
  readonly newcomers: ReadonlySet<string>;
  /** Nouns for a person whose grammatical gender is not the person's: "une figure". */
  readonly ofNoGender: ReadonlySet<string>;
  /** Offices of which one holder is told from another: who is known by one is not meant by another of them. */
  readonly distinctOffices: ReadonlySet<string>;
  /** Head nouns the same person may be known by in one article: "maire" and "élue", "médecin" and "urgentiste". */
  readonly roleFamilies: readonly ReadonlySet<string>[];
  /** Wider fields of head nouns that one person may be known by all at once. */
  readonly roleFields: readonly ReadonlySet<string>[];
  /** Posts that people of any calling hold: a president may be a doctor. */
  readonly generalPosts: ReadonlySet<string>;
  /** Nouns for a person that are no office. */
  readonly personNouns: ReadonlySet<string>;
  /** Words between a word of accusation and the charge. */
  readonly chargeMarkers: ReadonlySet<string>;
  /** Whether a quoted title or name is recognised by its capital letter (French prints only names so). */
  readonly capitalMeansName: boolean;
  /** Whether the subject may stand before the verb of a clause that follows its quote. */
  readonly subjectFirstAfterQuote: boolean;
}

const grammars: Record<Lexicon['language'], Grammar> = { fr: frenchGrammar, en: englishGrammar };

export function grammarOf(language: Lexicon['language']): Grammar {
  return grammars[language];
}

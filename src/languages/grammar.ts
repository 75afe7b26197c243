import type { Agreement } from './lexicon.js';
import type { OfficeHolders } from './words/index.js';

/** "le chef | de l'État" is the "président". */
export interface OfficeVariant {
  readonly heads: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
}

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
  /** Of them those that name one of several: "or". */
  readonly alternatives: ReadonlySet<string>;
  /** Words that open a clause. */
  readonly subordinators: ReadonlySet<string>;
  /** Words with which a clause before the main clause opens: "si", "alors", "although". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Relative pronouns that are the subject of their clause. */
  readonly relatives: ReadonlySet<string>;
  /** Of these, those that take up only people: "who". */
  readonly personalRelatives: ReadonlySet<string>;
  /** Relative pronouns that are the object of their clause: "le parti qu'il a fondé". */
  readonly objectRelatives: ReadonlySet<string>;
  /** Whether they may be left out: "the company she runs". */
  readonly dropsObjectRelative: boolean;
  /** Of these, those in whose clause somebody speaks by the way: the sentence is about somebody else. */
  readonly asideRelatives: ReadonlySet<string>;
  /** Unstressed pronouns and negations that lean on the verb after them: "ne", "lui". */
  readonly clitics: ReadonlySet<string>;
  /** Adverbs and negations without stress between a subject and its verb: "also", "not". */
  readonly unstressedAdverbs: ReadonlySet<string>;
  /** Pronouns that may be reflexive before a verb: "se", "nous"; `onlyReflexives` are those that are nothing else. */
  readonly reflexives: ReadonlySet<string>;
  readonly onlyReflexives: ReadonlySet<string>;
  /** Subject pronouns of the first person: "je", "we". */
  readonly firstPersons: ReadonlySet<string>;
  /** Subject pronouns of the second person, for one or several: "vous", "you". */
  readonly secondPersons: ReadonlySet<string>;
  /** Prepositions before whoever sends something: "un SMS | de", "a text | from". */
  readonly senderMarkers: ReadonlySet<string>;
  /** Prepositions before whoever something is said to: "à", "to". */
  readonly hearerMarkers: ReadonlySet<string>;
  /** Words that only a verb follows: what looks like a noun after them is none ("s'opposant"). */
  readonly preverbal: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbSuffix: string;
  /** Nouns that end like adverbs. */
  readonly nounsLikeAdverbs: ReadonlySet<string>;
  /** What a verb in the third person looks like, in the tenses of news. */
  readonly finite: RegExp;
  /** What a finite verb looks like, whichever verb it is, and nothing else but the nouns and adjectives of `likeFinite`. */
  readonly surelyFinite: RegExp;
  readonly likeFinite: ReadonlySet<string>;
  /** What regular past participles look like. */
  readonly participle: RegExp;
  /** What a word looks like that makes a gerund with a marker before it: "en formant", "by calling". */
  readonly gerund: RegExp;
  /** What an auxiliary of the third person plural looks like; null where its form does not tell the number. */
  readonly pluralAuxiliary: RegExp | null;
  /** What a verb looks like whose act is not done yet: "annoncerait". */
  readonly conditional: RegExp;
  /** What nouns in the plural look like. */
  readonly pluralNoun: RegExp;
  /** Days, months and other words of time that may stand between a verb and its subject. */
  readonly timeWords: ReadonlySet<string>;
  /** Of these, those that are surnames, too: "Theresa May". */
  readonly surnamesLikeTimes: ReadonlySet<string>;
  /** Participles of the passive auxiliary and what makes a verb passive: "été", "been". */
  readonly passive: ReadonlySet<string>;
  /** Auxiliaries of the first and second person: "avez", "am". Their subject is the reader or the writer. */
  readonly otherPersons: ReadonlySet<string>;
  /** Forms of "to be": with a bare past participle they make a passive. */
  readonly copulas: ReadonlySet<string>;
  /** What besides them says what its subject is: "devenu", "became". */
  readonly becoming: ReadonlySet<string>;
  /** What introduces the agent of a passive: "par", "by". */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Common verb forms that report nothing: they show where a phrase ends. */
  readonly plainVerbs: ReadonlySet<string>;
  /** Forms of the plainest verb of saying, which alone may come before its subject behind what has no marks; empty where any may. */
  readonly plainSaying: ReadonlySet<string>;
  /** Demonstratives that take up the person named last: "ce dernier", "celui-ci", "the latter". */
  readonly latter: ReadonlyMap<string, Agreement>;
  /** Personal pronouns that take up somebody spoken of: not "je", not "on". */
  readonly anaphoric: ReadonlySet<string>;
  /** What the article of a plural becomes before an adjective, and after which adjectives: "de nombreux élus". */
  readonly reducedArticles: ReadonlySet<string>;
  readonly reducing: ReadonlySet<string>;
  /** What stands for some of several whom nothing else tells apart: "plusieurs", "others". */
  readonly quantities: ReadonlySet<string>;
  /** Of `anaphoric`, those that take up a thing, a body or a power, but no person: "it". */
  readonly impersonalPronouns: ReadonlySet<string>;
  /** Of these, those that a relative clause defines: "celui qui". */
  readonly definedPronouns: ReadonlySet<string>;
  /** Prepositions after which a name is a place's. */
  readonly locatives: ReadonlySet<string>;
  /** Words after "il" or "it" that make it nobody: "il faut", "il y a". */
  readonly impersonal: ReadonlySet<string>;
  /** Source prepositions that mean other things too: they name a source only at the head of a sentence. */
  readonly pointsOfView: ReadonlySet<string>;
  /** Of these, those that name the source of what has no marks, too: "pour". */
  readonly opinions: ReadonlySet<string>;
  /** Of these, those that name the source right before its words, too: "du côté de la CGT : « … »". */
  readonly sidesOfSpeech: ReadonlySet<string>;
  /** Source prepositions that tell where somebody speaks whom nobody names: "souffle-t-on | au siège". */
  readonly placesOfSpeech: ReadonlySet<string>;
  /** Pronouns that stand for such a speaker: "on". */
  readonly impersonalSpeakers: ReadonlySet<string>;
  /** Of what somebody said, that others pass on: "les propos | rapportés | par l'AFP". */
  readonly passedOn: ReadonlySet<string>;
  /** Verbs by which a newspaper tells that it has something from others: "a | appris | l'AFP auprès de …". */
  readonly learning: ReadonlySet<string>;
  /** What a body is for follows its noun with one of these: "la Fondation pour la mémoire". */
  readonly purposePrepositions: ReadonlySet<string>;
  /** What stands between the words with a capital of a body's name, behind a kind of body or a plural: "Campaign | for Nuclear Disarmament". */
  readonly namePrepositions: ReadonlySet<string>;
  /** Bodies that are named so without a capital, too: "le commissariat aux droits de l'homme". */
  readonly commissions: ReadonlySet<string>;
  /** Bodies that a description takes up without naming them: "l'association", "the company". */
  readonly takenUpBodies: ReadonlySet<string>;
  /** Stressed pronouns after a preposition: "selon lui", "according to them". */
  readonly stressed: ReadonlyMap<string, Agreement>;
  /** Possessives of the third person, with whom they stand for: "son", "her". */
  readonly possessors: ReadonlyMap<string, Agreement>;
  /** Nouns and participles after which marks hold a name, a title or a term: "terme", "intitulé", "dubbed". */
  readonly naming: ReadonlySet<string>;
  /** How a relative clause begins that ends with the name of whom it is about: "who gave her name as". */
  readonly namingClause: RegExp;
  /** What is called out by many at once, with the words behind "de" or "of": "cris", "chants". */
  readonly cries: ReadonlySet<string>;
  /** What stands before them where they come with what is done: "aux", "to". */
  readonly withCries: ReadonlySet<string>;
  /** Nouns for many that are singular: "foule". */
  readonly crowds: ReadonlySet<string>;
  /** What names are given to that are nobody's: "ouragan", "hurricane". */
  readonly storms: ReadonlySet<string>;
  /** Words after which a title stands, or what is written on a thing: "intitulé", "inscription". */
  readonly titling: ReadonlySet<string>;
  /** Words that hold "of" and an article: "du", "des". */
  readonly contractedOf: ReadonlySet<string>;
  /** Words of fixed phrases, with what they become before a vowel or together with an article: "de", "d'", "du". */
  readonly contractions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Endings of a possessor that are words of their own: "'s", "'". */
  readonly possessiveEndings: ReadonlySet<string>;
  /** Of these, those that leave no doubt that a noun follows: "'s". */
  readonly surePossessives: ReadonlySet<string>;
  /** Particles of names that attach complements, too: only a given name before one shows that the name goes on. */
  readonly complementParticles: ReadonlySet<string>;
  /** Words of accusation, after which one of `chargeMarkers` opens the charge: "condamné" in "condamné pour". */
  readonly charges: ReadonlySet<string>;
  /** Words with which the complement of a verb of saying opens: "que", "that". */
  readonly complementOpeners: ReadonlySet<string>;
  /** Words with which a clause opens that tells what is said: "que", "that", "comment". */
  readonly contentClauses: ReadonlySet<string>;
  /** Such a clause may open without a word of its own: "said the law would change". */
  readonly bareContentClauses: boolean;
  /** Words with which an indirect question opens: "si", "whether". */
  readonly indirectQuestions: ReadonlySet<string>;
  /** Words that make a condition of the clause behind them. */
  readonly conditions: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Verbs that report marked words only: they tell what somebody knows, feels, learns or does. */
  readonly silentVerbs: ReadonlySet<string>;
  /** Of these, those with which a body or a text says what it has come to: "the court found that". */
  readonly findings: ReadonlySet<string>;
  /** Verbs of speech that, with an object, more often tell what somebody does: "added 80 jobs", "wrote a book". */
  readonly deeds: ReadonlySet<string>;
  /** Auxiliaries with which something has not been said yet, or perhaps not at all: "aurait", "will". */
  readonly irrealisAuxiliaries: ReadonlySet<string>;
  /** Words with which the content of a noun of speech opens: "claim | that", "affirmation | selon". */
  readonly contentOpeners: ReadonlySet<string>;
  /** Words that make a participle after them a gerund: "en formant", "by calling". */
  readonly gerundMarkers: ReadonlySet<string>;
  /** Words that make an infinitive after "et" a tale of what was done next: "et de conclure". */
  readonly narrativeMarkers: ReadonlySet<string>;
  /** Words that deny the verb beside them: "pas", "not"; `never` are those that deny it for all time. */
  readonly denyingAdverbs: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  /** Forms whose negation affirms the infinitive after them: "hésiter" in "n'a pas hésité à dire". */
  readonly doubleNegatives: ReadonlySet<string>;
  /** Forms that deny the infinitive, participle or clause after them: "nie", "refused", "without". */
  readonly denials: ReadonlySet<string>;
  /** Auxiliaries that make a group without tense: "having said". */
  readonly nonFiniteAuxiliaries: ReadonlySet<string>;
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
  /** Forms of verbs of citing, whose object speaks: "quoted" in "quoted her as saying". */
  readonly citing: ReadonlySet<string>;
  /** Forms of verbs whose object does what the infinitive behind a preposition tells: "poussé" in "a poussé Anne à dire". */
  readonly objectControls: ReadonlySet<string>;
  /** Forms of verbs right before the infinitive that somebody else does, and what stands before that one: "fait dire | à Anne". */
  readonly causatives: ReadonlySet<string>;
  readonly causeeMarkers: ReadonlySet<string>;
  /** Forms of verbs before somebody who is heard or seen to do what the next verb tells: "heard | him shout". */
  readonly perceptions: ReadonlySet<string>;
  /** Words between a verb and a quotation that make it part of the verb's object. */
  readonly objectMarkers: ReadonlySet<string>;
  /** Prepositions before a further complement of an office: "secrétaire d'État à la Jeunesse". */
  readonly officePrepositions: ReadonlySet<string>;
  /** Words that go on with an office before certain others: "en | chef", "auprès | de". */
  readonly officeComplements: ReadonlyMap<string, ReadonlySet<string>>;
  /** The infinitive has a form that no other form of the verb shares, and few nouns: "envoyer", not "report". */
  readonly markedInfinitive: boolean;
  /** What an infinitive looks like that no noun in common use does, where it is marked. */
  readonly infinitive: RegExp;
  /** What an infinitive looks like right behind a verb or a preposition, where no noun without an article stands; null where
   * only what marks it tells. */
  readonly infinitiveEnding: RegExp | null;
  /** Words that stand before the infinitive that tells what is promised, asked for or blamed: "de", "to". */
  readonly infinitivePrepositions: ReadonlySet<string>;
  /** Infinitives of the auxiliaries: "avoir" in "accuse d'avoir dit". */
  readonly infinitiveAuxiliaries: ReadonlySet<string>;
  /** Words that mark an infinitive and no noun after them: "to". */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Besides plural pronouns, what stands before a form that is base form and present at once: "you", "voters". */
  readonly baseFormSubject: RegExp;
  /** A form of "to be" with a present participle is a tense: "is calling". */
  readonly progressive: boolean;
  /** Offices that some print like a name: "le Premier Ministre". */
  readonly capitalisedOffices: ReadonlySet<string>;
  /** Words for people that many bear as a surname: "Baker". */
  readonly surnamesLikeRoles: ReadonlySet<string>;
  /** Determiners that point at somebody just spoken of. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that make a superlative after a determiner. */
  readonly degrees: ReadonlySet<string>;
  /** Nouns that a number behind them makes an office: "le numéro un du parti". */
  readonly numbering: ReadonlySet<string>;
  /** Of `latter`, those that take up whoever spoke last: "souligne le même". */
  readonly latterSpeakers: ReadonlySet<string>;
  /** Those that take up somebody else than who spoke last: "l'intéressé". */
  readonly latterOthers: ReadonlySet<string>;
  /** Words before an office that make its holder a former one, and such as say when he came into it. */
  readonly formers: ReadonlySet<string>;
  readonly newcomers: ReadonlySet<string>;
  /** Nouns for a person whose grammatical gender is not the person's: "une figure". */
  readonly ofNoGender: ReadonlySet<string>;
  /** Offices of which one holder is told from another: who is known by one is not meant by another of them. */
  readonly distinctOffices: ReadonlySet<string>;
  /** Offices by what newspapers vary them with: the head noun, one of the words it is of, and what the holder is. */
  readonly officeVariants: readonly OfficeVariant[];
  /** Who has held the offices that the whole world knows. */
  readonly officeHolders: readonly OfficeHolders[];
  /** Other nouns for them: "chancelière". */
  readonly officeNouns: ReadonlyMap<string, string>;
  /** Offices of which only the first is known so, and what says that it is: "premier". */
  readonly firstAmong: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  /** What such an office is of. */
  readonly states: ReadonlySet<string>;
  /** Who seeks an office and does not hold it: "candidat". */
  readonly officeSeekers: ReadonlySet<string>;
  /** Head nouns the same person may be known by in one article: "maire" and "élue", "médecin" and "urgentiste". */
  readonly roleFamilies: readonly ReadonlySet<string>[];
  /** Wider fields of head nouns that one person may be known by all at once. */
  readonly roleFields: readonly ReadonlySet<string>[];
  /** Posts that people of any calling hold: a president may be a doctor. */
  readonly generalPosts: ReadonlySet<string>;
  /** Singular nouns for people who are together: "couple", "duo". */
  readonly groupNouns: ReadonlySet<string>;
  /** Nouns for a person that are no office. */
  readonly personNouns: ReadonlySet<string>;
  /** Words between a word of accusation and the charge. */
  readonly chargeMarkers: ReadonlySet<string>;
  /** Numbers that stand for so many children, or others, where no noun follows: "a mother of | three". */
  readonly loneNumbers: ReadonlySet<string>;
  /** Who somebody is to another. */
  readonly kin: ReadonlySet<string>;
  /** Whose parent somebody is without another being told by it: "père de trois enfants", "mère de famille". */
  readonly children: ReadonlySet<string>;
  /** Words that tell an age together with a number: "ans", "years", "old". */
  readonly ageWords: ReadonlySet<string>;
  /** What an age is counted in, of which somebody is: "de 72 | ans". */
  readonly yearWords: ReadonlySet<string>;
  /** Round numbers that are nouns: "une | vingtaine | d'années". */
  readonly tens: ReadonlySet<string>;
  /** Nouns that tell how many there are of the noun behind "de", and go with verbs in the plural, too: "une | poignée | de dockers". */
  readonly collectives: ReadonlySet<string>;
  /** Adjectives behind a noun that say how somebody comes to know, each with its preposition: "close | to". */
  readonly ties: ReadonlyMap<string, string>;
  /** Who speaks for others, and the prepositions before those: "spokesman | for". */
  readonly representatives: ReadonlySet<string>;
  readonly partyPrepositions: ReadonlySet<string>;
  /** What an adjective looks like that begins with a name: "London-based". */
  readonly namedAdjective: RegExp;
  /** Ends like an adjective that is made from a noun. */
  readonly adjective: RegExp;
  /** Articles with which the description of one person begins: "le", "an"; elided ones end with their apostrophe. */
  readonly articles: ReadonlySet<string>;
  /** Determiners of a description that is understood only where it stands: "son", "this". */
  readonly leaningDeterminers: ReadonlySet<string>;
  /** Further articles, with which the name of a group or a body may begin: "des". */
  readonly pluralArticles: ReadonlySet<string>;
  /** Ends like a verb, or an auxiliary, of several. */
  readonly pluralVerb: RegExp;
  /** What a word looks like whose beginning stands for itself: an elided word, with its apostrophe ("l'", "qu'"). */
  readonly proclitic: RegExp;
  /** What ends a word and stands for itself: an inverted pronoun ("-t-il"), a possessive or contracted ending ("'s"). */
  readonly enclitic: RegExp;
  /** What is an inverted pronoun by itself though some print it loose: "a t-il dit". */
  readonly looseEnclitic: RegExp;
  /** What an ordinal printed in capitals looks like, which is no name: "XVe". */
  readonly romanOrdinal: RegExp;
  /** What ties an inverted pronoun to its verb, at its beginning: "-", "-t-". */
  readonly encliticLink: RegExp;
  /** Capitals that open a sentence without the accent of the word that they stand for: "A" is "à". */
  readonly bareCapitals: ReadonlyMap<string, string>;
  /**
   * The head noun closes its phrase, behind the nouns and names that tell more of it ("Clinton communications director");
   * else it opens it ("la directrice de la communication").
   */
  readonly headFinal: boolean;
  /** A noun may make a phrase without any determiner: "voters said". */
  readonly bareNominals: boolean;
  /** A capital, or a noun of its own, tells who is of a country from the adjective: "la Suédoise", "the Dutchman". */
  readonly capitalisedInhabitants: boolean;
  /** How words for the inhabitants of any place end. */
  readonly inhabitant: RegExp;
  /** What is somebody of an age, by one word: "49-year-old". */
  readonly ofAge: RegExp;
  /** Pronouns with a gender stand for people only: a thing is neither "he" nor "she". */
  readonly naturalGender: boolean;
  /** A plural pronoun may take up one body: "the company … they said". */
  readonly pluralBodies: boolean;
  /** A pronoun after its verb is joined to it ("dit-il"): what stands there by itself is no subject. */
  readonly encliticSubjects: boolean;
  /** Whether a quoted title or name is recognised by its capital letter (French prints only names so); false where titles and
   * speech begin with a capital alike, as in English. */
  readonly capitalMeansName: boolean;
  /** Whether the subject may stand before the verb of a clause that follows its quote. */
  readonly subjectFirstAfterQuote: boolean;
}

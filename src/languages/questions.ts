import type { Agreement } from './lexicon.js';

/** What kind of thing would answer: it can be looked for in a sentence without understanding it. */
export type AnswerType =
  | 'money'
  | 'percentage'
  | 'age'
  | 'duration'
  | 'number'
  /** A place in an order: "the second". */
  | 'rank'
  /** A distance, a weight, a speed. */
  | 'size'
  /** Of day. */
  | 'time'
  | 'date'
  | 'place'
  | 'person'
  | 'organisation'
  /** Of a film, a book, a song. */
  | 'title'
  | 'name'
  /** What somebody is to somebody else. */
  | 'relation'
  /** What somebody is by trade or office, who somebody is. */
  | 'job'
  | Account;

/** What is told in a clause rather than named in a few words. */
export type Account = (typeof ACCOUNTS)[number];

const ACCOUNTS = ['reason', 'purpose', 'manner', 'definition', 'consequence'] as const;

/** Whether an answer of a type is told in a clause. */
export function isAccount(type: AnswerType): type is Account {
  return ACCOUNTS.some((account) => account === type);
}

/**
 * How questions are put in one language. Every word is folded; every pattern is matched against the
 * question's folded words joined by single spaces, so that punctuation and elision do not matter
 * ("qu'a-t-il dit ?" is "qu a t il dit").
 */
export interface Questions {
  /** Forms of verbs that ask for somebody's words and say nothing of the topic: "say", "dit", "pense". */
  readonly speechVerbs: ReadonlySet<string>;
  /** Forms of verbs that ask for somebody's words and are part of the topic too: "criticise", "reproche". */
  readonly stanceVerbs: ReadonlySet<string>;
  /** What follows somebody whose mind is asked for, joined: "est il content", "happy". */
  readonly attitude: RegExp;
  /** What words are called when they are asked for: "quotes", "avis". */
  readonly speechNouns: ReadonlySet<string>;
  /** Words before a source, joined: "according to", "d apres". */
  readonly sources: readonly string[];
  /** Words before the topic: "about", "sur". */
  readonly about: ReadonlySet<string>;
  /** Words between somebody's words and their owner: "by", "de". */
  readonly of: ReadonlySet<string>;
  /** What follows an owner right before somebody's words, as the word splitter leaves it: "s". */
  readonly possessives: ReadonlySet<string>;
  /** Articles, possessives and titles that may stand before a name. */
  readonly articles: ReadonlySet<string>;
  /** Forms of address that are no part of a name, without their full stop: "mme", "dr". */
  readonly titles: ReadonlySet<string>;
  /** Small words inside names and offices: "van", "of", "des". */
  readonly inNames: ReadonlySet<string>;
  /** What links a name to the word before it that it describes: "at", "de". */
  readonly prepositions: ReadonlySet<string>;
  /** What may stand between a verb of speech and its subject: "a", "elle", "quoi". */
  readonly auxiliaries: ReadonlySet<string>;
  /** They open a clause that a verb of speech governs: "que", "that". */
  readonly conjunctions: ReadonlySet<string>;
  /** Before a noun they ask which one it is: "which", "quelle". */
  readonly interrogatives: ReadonlySet<string>;
  /** Two words that ask how many there are of what follows them: "how many", "combien de". */
  readonly counts: ReadonlySet<string>;
  /** Words by which whoever asks speaks of themselves, or to whom they ask: "my", "tu". */
  readonly personal: ReadonlySet<string>;
  /** The subject may follow its verb: "que dit X". */
  readonly isVerbFirst: boolean;
  /** Pronouns that stand for somebody named earlier. */
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Those of them that may own the noun behind them: "her". */
  readonly possessors: ReadonlySet<string>;
  /** A subject pronoun in these stands for nobody: "il faut". */
  readonly impersonal: RegExp;
  /** Words that point back to what was spoken of, besides pronouns for somebody: "there", "the same", "ça". */
  readonly pointers: RegExp;
  /** A question that only goes on from the one before: "and …", "et …". The match is its opening. */
  readonly followUp: RegExp;
  /** Sets right the question before: "no, I meant …". The match is its opening. */
  readonly correction: RegExp;
  /** The whole of a question that has no topic of its own: "why", "pourquoi ca". */
  readonly bare: RegExp;
  /** "what else …": wants what was not shown before. */
  readonly more: RegExp;
  /** "who else …": wants others than were shown before. */
  readonly others: RegExp;
  /** "who said …". */
  readonly whoSaid: RegExp;
  /** Asks what somebody tells somebody else: "tell", "dit a". */
  readonly tellsTo: RegExp;
  /** Opens a question for the subject of its verb, where somebody is asked for: "which actress", "qui". */
  readonly asksSubject: RegExp;
  /** Asks where the words just shown come from, or what there is for them: "which article?", "c est vrai". The whole of a question. */
  readonly source: RegExp;
  /** Asks what an article is about; the whole of a question. A group `topic` says which article. */
  readonly summary: RegExp;
  /** Asks which articles there are, or what they all are about; the whole of a question. */
  readonly articleList: RegExp;
  /** How chat shortens words that questions are read by: "abt" is "about". Folded. */
  readonly shorthand: ReadonlyMap<string, string>;
  /** Further words without a topic, besides the language's stop words. */
  readonly idle: ReadonlySet<string>;
  /** Small words of the other language, which names and titles bring along: "de" in "Tour de France". */
  readonly foreign: ReadonlySet<string>;
  /** Words that only say what kind of thing is asked for: "percentage", "année". */
  readonly typeWords: ReadonlySet<string>;
  /** What opens a noun phrase, as it stands before a topic: "du" is "le" there. */
  readonly determiners: ReadonlyMap<string, string>;
  /** The noun comes first in its phrase, adjectives behind it. */
  readonly isNounFirst: boolean;
  /** A noun may stand without a determiner behind what a question is about: "about terrorism". */
  readonly hasBareNouns: boolean;
  /** Words that stand behind a determiner as if they were nouns: "same", "premier". */
  readonly notNouns: ReadonlySet<string>;
  /** A question for somebody's words, on a topic unless that is null. */
  askFor(name: string, topic: string | null): string;
  /** What kind of thing is asked for; the first pattern that matches decides. */
  readonly answerTypes: readonly (readonly [AnswerType, RegExp])[];
}

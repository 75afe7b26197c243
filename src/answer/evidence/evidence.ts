import type { Quote, Statement } from '../../quotes/index.js';
import type { Span } from '../../text/index.js';

/** What can be cited of a passage: one of its quotes, statements or other sentences, with what speaks for it. */
export interface Evidence extends Span {
  readonly passage: number;
  readonly article: number;
  readonly quote: Quote | null;
  /** The statement that the sentence makes, where somebody's words are asked for and it makes one. */
  readonly statement: Statement | null;
  readonly features: EvidenceFeatures;
}

/** Each grows with how likely the span answers; all but `lexical`, `context` and `dense` lie between 0 and 1. */
export interface EvidenceFeatures {
  /**
   * Share of the topic found in the span itself, words weighed by their rarity in all articles and once more
   * by that in this article: what all of it is about tells no sentence from another.
   */
  readonly own: number;
  /** … in the sentences that hold the span and the ones before and after them. */
  readonly around: number;
  /**
   * Share of the topic's words besides names found there, each counting the same: names say what a question is about,
   * the other words what it wants to know. 1 where it has none.
   */
  readonly predicate: number;
  /**
   * Share of the question's names that the span leaves out: what tells more of somebody takes the name up by a
   * pronoun, and the sentence that spells it out only brings them in. 0 where the question has none.
   */
  readonly anaphora: number;
  /**
   * `own` of the span, with what the two sentences before it say (`senseAfter`) and what comes near in meaning: what has just
   * been spoken of need not be said again.
   */
  readonly following: number;
  /** Share of the topic found in the article's title, by rarity in all articles. */
  readonly title: number;
  /** Share of the span's words that do not merely say the title again (`restated`). */
  readonly fresh: number;
  /** Share of the topic to which a word of the span is near in meaning (`MeaningMatch.nearness`). */
  readonly akin: number;
  /**
   * Share of the question's words to which a word of the span, or of the two sentences before it (`senseAfter`), is near in
   * meaning, by what each tells and by its rarity in this article.
   */
  readonly alignment: number;
  /** Likeness in meaning of the span's words and the question's, 0 to 1 (`MeaningMatch.similarity`, below 0 as 0). */
  readonly likeness: number;
  /** How well its paragraph and its whole article fit by their words (`PassageScore`). */
  readonly lexical: number;
  readonly context: number;
  /** Likeness of the question and its best sentence (`Searcher.similarity`), −1 to 1. */
  readonly dense: number;
  /** How well the span fits the speaker meant (`SPEAKER_FIT`); 0.5 where the question means none. */
  readonly speaker: number;
  /**
   * 1 in the article that the answer before showed first, a half in the second …; 0 in any other, and where the question
   * does not go on from the one before.
   */
  readonly continues: number;
  /**
   * Share of the whole question that names or describes who speaks in the span, by what their article calls them and says
   * beside the first mention of their name (`voiceFitOf`); 0 where nobody speaks.
   */
  readonly voice: number;
  /** `voice` over the greatest of all that was found, whoever may speak: 1 for whoever fits best; 0 where nobody fits. */
  readonly voiceLead: number;
  /** `own` over the greatest of all that was found, whoever speaks: low where others speak of the topic, 1 where nobody does. */
  readonly ownLead: number;
  /** `predicate` over the greatest of all that was found, in the same way. */
  readonly predicateLead: number;
  /**
   * The greatest `own` and `around` among the words, quoted or reported, of whom the question means: the same for all that
   * was found, and low where they are silent on the topic, whatever else tells of it. Among everything where it means nobody.
   */
  readonly theirOwn: number;
  readonly theirAround: number;
  /** 1 for a quote where words of somebody are asked for, or a sentence where none are; half for a statement. */
  readonly form: number;
  /**
   * How surely the span shows the kind of thing asked for (a number, a date …), 1 where none is; half where only its
   * sentence does.
   */
  readonly answerType: number;
  /**
   * Share of the topic found near something of the kind asked for in its sentences: "240" in "240 élèves à la
   * rentrée". 0 where no kind is asked for.
   */
  readonly near: number;
  /** 0 where an amount is asked for (money, an age …) and neither the span nor its sentence shows one. */
  readonly measure: number;
  /** 1 where what the question counts stands there behind a number, or it counts nothing. */
  readonly counted: number;
  /** Where somebody's words are asked for, the share of a sentence that quotes some; 0 for what is a quote itself. */
  readonly quotes: number;
  /** How few of its words have nothing to do with the question. */
  readonly concise: number;
  /** Where its paragraph stands in its article, from the first, 0, to the last, 1. */
  readonly depth: number;
  /** 0 in an article's opening paragraph, which sums up what the others tell in full, else 1. */
  readonly detail: number;
  /** Length up to a full sentence: a word or two in quotation marks seldom answer. */
  readonly substance: number;
}

/** How a span stands beside all that was found for its question. */
export type Standing = Pick<
  EvidenceFeatures,
  'voiceLead' | 'ownLead' | 'predicateLead' | 'theirOwn' | 'theirAround'
>;

/** What a span shows by itself. */
export type SpanFeatures = Omit<EvidenceFeatures, 'speaker' | 'voice' | 'continues' | keyof Standing>;

import type { EvidenceFeatures } from './evidence.js';

/** What each feature counts; all are 0 or more, so that more evidence never makes a span less likely. */
export type RankingWeights = Readonly<Record<keyof EvidenceFeatures, number>>;

/** What tells whether there is an answer; each about 0 to 1, `information` and its products up to 2. */
export interface AnswerSigns {
  /** `RankedEvidence.strength` of the strongest over `STRONG`. */
  readonly strength: number;
  /** Lead of the strongest over the strongest of another article, up to 1; half where there is none. */
  readonly lead: number;
  /** The strongest's share of all that was found, by the conditional model of the ranking. */
  readonly share: number;
  /** Share of the strongest pieces that stand in one article with the strongest. */
  readonly focus: number;
  /** These as in `EvidenceFeatures`, of the strongest. */
  readonly measure: number;
  readonly near: number;
  readonly counted: number;
  readonly predicate: number;
  readonly predicateLead: number;
  readonly voice: number;
  readonly voiceLead: number;
  /** `EvidenceFeatures.theirAround`, and the same where somebody is meant, else 0. */
  readonly around: number;
  readonly theirAround: number;
  /** The greatest `EvidenceFeatures` of these names (0 where below) among the strongest pieces. */
  readonly likeness: number;
  readonly context: number;
  /** How many words and phrases were searched for, 1 from `MANY_TERMS` on: where more is asked, a smaller share is found. */
  readonly terms: number;
  /** `TopicReading.strangers`, 1 from `MANY_STRANGERS` on. */
  readonly strangers: number;
  /** The greatest `TopicReading.inPassage` among the strongest pieces. */
  readonly passage: number;
  /** These of `HeldTopic` of the strongest's article; `anchor` is 1 where it is sure whose words are asked for. */
  readonly held: number;
  readonly information: number;
  readonly anchor: number;
  readonly missingName: number;
  /** `context` by `information`: a large share of what tells much; and by `terms`: of much that was asked. */
  readonly toldContext: number;
  readonly askedContext: number;
  /** 1 where the strongest is of the words of whom the question means. */
  readonly theirs: number;
  /** 1 where it is sure whom it means. */
  readonly sure: number;
  /** 1 where whoever asks speaks of themselves, or to the bot. */
  readonly personal: number;
  /** 1 where it goes on from the question before. */
  readonly goesOn: number;
  /** 1 where it asks for nobody's words and for no kind of thing that a word or a number names. */
  readonly account: number;
}

/** Log-odds: a bias and weights, of either sign, for some signs tell much the same. */
export interface SignModel {
  readonly bias: number;
  readonly weights: Partial<Readonly<Record<keyof AnswerSigns, number>>>;
}

/** There is an answer where the articles tell of what is asked about, and tell that of it which is asked. */
export interface AnswerableModel {
  /** That the question is about anything that the articles tell of. */
  readonly onTopic: SignModel;
  /** That what they tell of it answers. */
  readonly answered: SignModel;
}

/** Log-odds that one piece of evidence is right, from those that there is an answer and the logarithm of its share. */
export interface RightModel {
  readonly bias: number;
  readonly answerable: number;
  readonly share: number;
  readonly quote: number;
}

import type { NameIndex, Speaker } from '../../speakers/index.js';

/** A speaker with their role, the number of their quotes, and of the articles that quote them. */
export interface SpeakerRecord extends Speaker {
  /** "ministre russe des Affaires étrangères": words of the articles; null where they describe nobody so. */
  readonly role: string | null;
  readonly quotes: number;
  readonly articles: number;
}

/** Everybody who says something in the articles, quoted or reported. Names are canonical. */
export interface People {
  /** How many are quoted. */
  readonly size: number;
  readonly names: NameIndex;
  /** Everybody quoted, most quoted first, then by name; whoever is only reported is none of them. */
  quoted(): readonly SpeakerRecord[];
  find(name: string): Speaker | undefined;
  /** How many quotes are somebody's. */
  quotesOf(name: string): number;
  /** The articles that quote somebody, ascending. */
  articlesQuoting(name: string): readonly number[];
  /** The articles that report without marks what somebody says, ascending. */
  articlesReporting(name: string): readonly number[];
  /** The passages that hold words of somebody's, quoted or reported, ascending. */
  passagesOf(name: string): readonly number[];
  /** The words of the articles that stand for somebody where they are quoted, each once. */
  mentionsOf(name: string): readonly string[];
  /** Whom the articles name or call by a word: folded, no stop word. */
  calledWith(word: string): readonly Speaker[];
}

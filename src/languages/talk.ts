/**
 * What a message is that asks nothing of what the articles say. `help` asks what can be asked here, `articles` which articles
 * there are; an `aside` ("ok", "lol") wants nothing.
 */
export type Talk = 'greeting' | 'thanks' | 'farewell' | 'help' | 'articles' | 'aside';

/** What is told by phrases; questions for the articles are put too freely for that (`Questions.articleList`). */
export type PhrasedTalk = Exclude<Talk, 'articles'>;

/** How people talk, in one language, when they ask nothing about the articles. All folded. */
export interface TalkPhrases {
  /** Words joined by single spaces, and what they are as a message or as its opening. */
  readonly phrases: ReadonlyMap<string, PhrasedTalk>;
  /** What only introduces a question: "quick question", "je voudrais savoir si". */
  readonly preambles: ReadonlySet<string>;
  /** Whom a message may address behind a greeting: "mate", "monsieur". */
  readonly addresses: ReadonlySet<string>;
  /** Words that go with them and say nothing: "bot", "beaucoup". */
  readonly fillers: ReadonlySet<string>;
}

/** The phrases of lists that write one on each line, or several between commas. */
export function talkPhrases(lists: Readonly<Record<PhrasedTalk, string>>): ReadonlyMap<string, PhrasedTalk> {
  const kinds = Object.entries(lists) as [PhrasedTalk, string][];
  return new Map(
    kinds.flatMap(([kind, list]) =>
      list
        .split(/[,\n]/)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '')
        .map((phrase) => [phrase, kind] as const),
    ),
  );
}

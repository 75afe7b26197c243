import type { Quote, Statement } from '../../quotes/index.js';
import type { Speaker } from '../../speakers/index.js';
import type { Steps } from '../../steps.js';
import { overlaps, type Span } from '../../text/index.js';
import type { ContentLists } from './content-lists.js';

/** What articles tell of one speaker. */
export interface Told {
  readonly speaker: Speaker;
  quotes: number;
  /** The articles that quote them, that report what they say, and the passages that hold their words: each ascending. */
  readonly quoting: number[];
  readonly reporting: number[];
  readonly passages: number[];
  /** The words that stand for them, once for each quote. */
  readonly mentions: string[];
}

/** Who says what where, by their names. */
export function* toldSteps({
  speakers,
  passages,
  quotes,
  statements,
}: ContentLists): Steps<ReadonlyMap<string, Told>> {
  const byName = new Map(speakers.map((speaker) => [speaker.name, newlyTold(speaker)]));
  for (const [article, ofArticle] of quotes.entries()) {
    tellQuotes(ofArticle, article, byName);
    for (const { speaker } of statements[article] ?? []) addLast(byName.get(speaker)?.reporting, article);
    yield;
  }
  let article = -1;
  let quotesIn = readerOf<Quote>([]);
  let statementsIn = readerOf<Statement>([]);
  for (const [number, passage] of passages.entries()) {
    if (passage.article !== article) {
      article = passage.article;
      quotesIn = readerOf(quotes[article] ?? []);
      statementsIn = readerOf(statements[article] ?? []);
    }
    for (const { speaker } of [...quotesIn(passage), ...statementsIn(passage)])
      addLast(byName.get(speaker ?? '')?.passages, number);
    yield;
  }
  return byName;
}

function newlyTold(speaker: Speaker): Told {
  return { speaker, quotes: 0, quoting: [], reporting: [], passages: [], mentions: [] };
}

function tellQuotes(quotes: readonly Quote[], article: number, byName: ReadonlyMap<string, Told>): void {
  for (const { speaker, mention } of quotes) {
    const told = byName.get(speaker ?? '');
    if (!told) continue;
    told.quotes += 1;
    addLast(told.quoting, article);
    if (mention !== null) told.mentions.push(mention);
  }
}

/** Adds a number to ascending ones, once. */
function addLast(numbers: number[] | undefined, number: number): void {
  if (numbers && numbers.at(-1) !== number) numbers.push(number);
}

/** A function that gives what overlaps a passage, for the passages of an article in their order. */
function readerOf<Said extends Span>(said: readonly Said[]): (passage: Span) => readonly Said[] {
  let first = 0;
  return (passage) => {
    while ((said[first]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) first += 1;
    let end = first;
    while ((said[end]?.start ?? Number.POSITIVE_INFINITY) < passage.end) end += 1;
    return said.slice(first, end).filter((one) => overlaps(one, passage));
  };
}

import type { Content, LexicalIndex, Postings } from '../../../index/index.js';
import type { QueryTerm, Searcher } from '../../../search/index.js';
import type { Speaker } from '../../../speakers/index.js';
import { largestOf, leastOf, type Span, wordsOf } from '../../../text/index.js';

/** Of more paragraphs that hold all of the words, some of which would not be read, none tells who alone is called so. */
const MOST_READ = 100;
/** More people than this are meant by no description. */
const MOST_SPEAKERS = 3;
/** From this similarity on, an inflection's or a translation's, a word of the articles is the one asked for. */
const SURE = 0.7;
/** What somebody is called takes no more characters. */
const LONGEST = 80;
/** Nor do these stand in it. */
const BREAK = /[,;:.«»"“”()]/;
/** Between what somebody is called and the name behind it: "the mayor of Harwick, | Ann Lee", "le jury, le Britannique | Yann Roux". */
const BEFORE_NAME = /^,? (?:\p{L}{1,3}['’ ]\p{L}+ )?$/u;
/** Between a name and what its bearer is called: "Ann Lee, the long-serving | mayor". */
const BEHIND_NAME = /^, (?:[\p{Ll}-]+['’ ]){0,3}$/u;

/**
 * The speakers beside whose names an article sets a description, all of its words in one apposition: "the mayor of Harwick, Ann
 * Lee", "Ann Lee, mayor of Harwick". Whoever is quoted as "she" is called so nowhere else. Empty where none, or too many, are.
 */
export function findBesideName(
  asked: readonly QueryTerm[],
  content: Content,
  searcher: Searcher,
): readonly Speaker[] {
  const found = new Set(
    passagesWithAll(asked, searcher.index).flatMap((number) =>
      namedIn(number, asked, content, searcher.index),
    ),
  );
  const speakers = [...found].flatMap((name) => content.people.find(name) ?? []);
  return speakers.length <= MOST_SPEAKERS ? speakers : [];
}

/** The paragraphs that hold each of the words; none where there are too many. */
function passagesWithAll(asked: readonly QueryTerm[], { passages }: LexicalIndex): readonly number[] {
  const terms = asked.map(sureTerms);
  const counts = terms.map((some) => some.reduce((sum, term) => sum + passages.documentsWith(term), 0));
  const rarest = counts.indexOf(leastOf(counts));
  let found = [...holdersOf(terms[rarest] ?? [], passages)];
  for (const [i, some] of terms.entries()) {
    if (i === rarest || found.length === 0) continue;
    const holders = holdersOf(some, passages);
    found = found.filter((passage) => holders.has(passage));
  }
  return found.length <= MOST_READ ? found : [];
}

function holdersOf(terms: readonly number[], passages: Postings): ReadonlySet<number> {
  const holders = new Set<number>();
  for (const term of terms) for (const passage of passages.of(term).documents) holders.add(passage);
  return holders;
}

/** Whose names a paragraph sets beside the words. */
function namedIn(
  number: number,
  asked: readonly QueryTerm[],
  content: Content,
  index: LexicalIndex,
): readonly string[] {
  const passage = content.passage(number);
  const text = content.articles[passage?.article ?? -1]?.text;
  if (!passage || text === undefined) return [];
  const names = [...namesIn(passage.article, content)];
  return passage.sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const description = stretchOf(asked, sentence, index);
    return description ? names.filter((name) => isBeside(name, description, sentence)) : [];
  });
}

/** Everybody whose words an article quotes or reports. */
function namesIn(article: number, content: Content): ReadonlySet<string> {
  const said = [...content.quotesIn(article), ...content.statementsIn(article)];
  return new Set(said.flatMap(({ speaker }) => speaker ?? []));
}

/** Where a sentence first has the words, from the first to the last of them; null where one is lacking, or they are no one phrase. */
function stretchOf(asked: readonly QueryTerm[], text: string, index: LexicalIndex): Span | null {
  const words = wordsOf(text);
  const places = asked.flatMap((query) => {
    const terms = sureTerms(query);
    return words.find((word) => terms.includes(index.numberOfPrinted.get(word.text) ?? -1)) ?? [];
  });
  if (places.length < asked.length) return null;
  const start = leastOf(places.map((word) => word.start));
  const end = largestOf(places.map((word) => word.end));
  return end - start > LONGEST || BREAK.test(text.slice(start, end)) ? null : { start, end };
}

/** Whether a name stands right before or right behind a description. */
function isBeside(name: string, { start, end }: Span, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return at >= end
    ? BEFORE_NAME.test(text.slice(end, at))
    : BEHIND_NAME.test(text.slice(at + name.length, start));
}

function sureTerms({ matches }: QueryTerm): readonly number[] {
  return [...matches].flatMap(([term, similarity]) => (similarity >= SURE ? [term] : []));
}

import type { ParagraphKind } from '../articles/index.js';
import type { Content } from '../index/index.js';
import type { ArticleLanguage } from '../languages/index.js';
import type { Steps } from '../steps.js';
import { fold, type NearWords, nearWordSteps, stem, wordsOf } from '../text/index.js';
import { type Bag, type Postings, postingsSteps } from './postings.js';

/** The words of all articles, and where they stand. A term is a folded word form; its number is its place. */
export interface LexicalIndex {
  readonly terms: readonly string[];
  /** Number of a folded word form. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Number of a lower-case form as articles print it: saves folding what was folded before. */
  readonly numberOfPrinted: ReadonlyMap<string, number>;
  /** Terms that share a stem, for each language that the articles are written in. */
  readonly stems: ReadonlyMap<ArticleLanguage, ReadonlyMap<string, readonly number[]>>;
  /** Term numbers in ascending order of their words: words with one beginning stand together. */
  readonly alphabetical: Uint32Array;
  /** The places in `alphabetical` of terms that may be near a word. */
  readonly nearTerms: NearWords;
  /** 1 for a term that never stands in lower case: a name. */
  readonly isName: Uint8Array;
  readonly passages: Postings;
  /** Documents are whole articles, title and captions included. */
  readonly articles: Postings;
}

/** Paragraphs whose words are those of passages, or of the page. */
const READ_OTHERWISE: ReadonlySet<ParagraphKind> = new Set(['body', 'standfirst', 'boilerplate']);

/** Indexes every passage and every article of `content`. */
export function* lexicalIndexSteps(content: Content): Steps<LexicalIndex> {
  const vocabulary = new Vocabulary();
  const articleBags: number[][] = content.articles.map(() => []);
  const passageBags = yield* passageBagSteps(content, vocabulary, articleBags);
  yield* otherWordSteps(content, vocabulary, articleBags);
  const inOrder = alphabetical(vocabulary);
  yield;
  const nearTerms = yield* nearWordSteps(Array.from(inOrder, (term) => vocabulary.terms[term] as string));
  yield;
  return {
    terms: vocabulary.terms,
    numberOf: vocabulary.numberOf,
    numberOfPrinted: vocabulary.numberOfPrinted,
    stems: vocabulary.stems,
    alphabetical: inOrder,
    nearTerms,
    isName: Uint8Array.from(vocabulary.seenLower, (seen) => (seen ? 0 : 1)),
    passages: yield* postingsSteps(passageBags, vocabulary.terms.length),
    articles: yield* postingsSteps(articleBags, vocabulary.terms.length),
  };
}

/** The words of each passage, which are given to its article, too. */
function* passageBagSteps(
  { articles, passages }: Content,
  vocabulary: Vocabulary,
  articleBags: readonly number[][],
): Steps<Bag[]> {
  const bags: Bag[] = [];
  for (const { article: number, start, end } of passages) {
    const article = articles[number];
    const words = article ? vocabulary.read(article.text.slice(start, end), article.language) : [];
    bags.push(Uint32Array.from(words));
    addAll(words, articleBags[number]);
    yield;
  }
  return bags;
}

/** Gives each article the words that it has besides its passages: title, captions, sub-headings. */
function* otherWordSteps(
  { articles }: Content,
  vocabulary: Vocabulary,
  articleBags: readonly number[][],
): Steps<void> {
  for (const [number, { text, language, paragraphs }] of articles.entries()) {
    for (const { kind, start, end } of paragraphs) {
      if (READ_OTHERWISE.has(kind)) continue;
      addAll(vocabulary.read(text.slice(start, end), language), articleBags[number]);
    }
    yield;
  }
}

/** One after the other: a spread has no room for the words of a long text. */
function addAll(words: readonly number[], bag: number[] | undefined): void {
  for (const word of words) bag?.push(word);
}

function alphabetical({ terms, numberOf }: Vocabulary): Uint32Array {
  return Uint32Array.from([...terms].sort(), (term) => numberOf.get(term) as number);
}

/** Numbers words as they are first met; used only while an index is being built. */
class Vocabulary {
  readonly terms: string[] = [];
  readonly numberOf = new Map<string, number>();
  readonly numberOfPrinted = new Map<string, number>();
  readonly stems = new Map<ArticleLanguage, Map<string, number[]>>();
  readonly seenLower: boolean[] = [];
  readonly #stemmed = new Map<ArticleLanguage, Set<string>>();

  read(text: string, language: ArticleLanguage): number[] {
    return wordsOf(text).map((word) => {
      const term = this.#number(word.text);
      if (text[word.start] === word.text[0]) this.seenLower[term] = true;
      this.#stem(word.text, term, language);
      return term;
    });
  }

  #number(printed: string): number {
    const known = this.numberOfPrinted.get(printed);
    if (known !== undefined) return known;
    const folded = fold(printed);
    const term = this.numberOf.get(folded) ?? this.terms.length;
    if (term === this.terms.length) {
      this.terms.push(folded);
      this.seenLower.push(false);
      this.numberOf.set(folded, term);
    }
    this.numberOfPrinted.set(printed, term);
    return term;
  }

  #stem(printed: string, term: number, language: ArticleLanguage): void {
    const done = getOr(this.#stemmed, language, () => new Set<string>());
    if (done.has(printed)) return;
    done.add(printed);
    const terms = getOr(
      getOr(this.stems, language, () => new Map<string, number[]>()),
      stem(printed, language),
      () => [],
    );
    if (!terms.includes(term)) terms.push(term);
  }
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

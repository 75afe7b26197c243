import { addTo } from '../add-to.js';
import type { Content, People } from '../index/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import { detectQuestionLanguage, fold, overlaps } from '../text/index.js';
import { type Evidence, gatherEvidence, rankEvidence } from './evidence/index.js';
import { type Understanding, understandQuestion } from './question/index.js';

/** A quote, or a statement, and the number of its article. */
export interface QuoteHit<Said = Quote> {
  readonly article: number;
  readonly quote: Said;
}

/** What is selected from: the quotes of all articles, or their statements. */
export interface Selected<Said> {
  /** What an article says, in order. */
  readonly saidIn: (article: number, content: Content) => readonly Said[];
  /** The articles in which somebody says something, ascending. */
  readonly articlesOf: (speaker: string, people: People) => readonly number[];
  /** What a piece of evidence says. */
  readonly saidBy: (evidence: Evidence) => Said | null;
}

export const QUOTES: Selected<Quote> = {
  saidIn: (article, content) => content.quotesIn(article),
  articlesOf: (speaker, people) => people.articlesQuoting(speaker),
  saidBy: ({ quote }) => quote,
};
export const STATEMENTS: Selected<Statement> = {
  saidIn: (article, content) => content.statementsIn(article),
  articlesOf: (speaker, people) => people.articlesReporting(speaker),
  saidBy: ({ statement }) => statement,
};

/** Tells one quote or statement from all others. */
export function hitKey({ article, quote: { start, end, speaker } }: QuoteHit<Quote | Statement>): string {
  return `${article} ${start} ${end} ${speaker}`;
}

export interface QuoteSelection {
  /** Any name, alias or role, in any spelling. */
  readonly speaker?: string;
  readonly about?: string;
  /** Positions of the only articles wanted, or null. */
  readonly articles: ReadonlySet<number> | null;
  /** Unit vector of `about`, or null. */
  readonly vector: Float32Array | null;
}

/** A quote is about a topic if it and its neighbours share this much of its words, or of its meaning. */
const ABOUT = 0.4;

/** The quotes, or statements, that a selection lets through: in article order, or best first where it has a topic. */
export function selectQuotes<Said extends Quote | Statement>(
  selection: QuoteSelection,
  known: Understanding,
  selected: Selected<Said>,
): QuoteHit<Said>[] {
  const { content } = known;
  const names = selection.speaker === undefined ? null : namesMeant(selection.speaker, known);
  const all = articlesOf(names, selection.articles, content, selected).flatMap((article) =>
    selected
      .saidIn(article, content)
      .flatMap((quote) => (names === null || names.has(quote.speaker ?? '') ? [{ article, quote }] : [])),
  );
  if (!selection.about || !selection.vector) return all;
  return rankByTopic(all, selection.about, selection.vector, known, selected);
}

/** The articles in which some speakers, or any, say something, as far as they are wanted: ascending. */
function articlesOf<Said>(
  names: ReadonlySet<string> | null,
  wanted: ReadonlySet<number> | null,
  { articles, people }: Content,
  selected: Selected<Said>,
): readonly number[] {
  if (names === null) return wanted === null ? [...articles.keys()] : [...wanted].sort((a, b) => a - b);
  const found = new Set([...names].flatMap((name) => selected.articlesOf(name, people)));
  return [...found].filter((article) => wanted === null || wanted.has(article)).sort((a, b) => a - b);
}

function namesMeant(speaker: string, known: Understanding): ReadonlySet<string> {
  return understandQuestion('', known, [], { speaker }).speaker?.names ?? new Set();
}

function rankByTopic<Said extends Quote | Statement>(
  hits: readonly QuoteHit<Said>[],
  about: string,
  vector: Float32Array,
  known: Understanding,
  { saidBy }: Selected<Said>,
): QuoteHit<Said>[] {
  const { content, searcher } = known;
  const question = { ...understandQuestion(about, known), speaker: null, wantsQuote: true, answerType: null };
  const terms = searcher.terms(question.topic, detectQuestionLanguage(fold(about)));
  const wanted = new Map(hits.map((hit) => [hitKey(hit), hit]));
  const holding = passagesHolding(hits, content);
  const search = searcher.search(terms, vector);
  const passages = search.best(holding.length, holding);
  const request = {
    question,
    terms,
    asked: terms,
    rarities: search.rarities,
    vector,
    credits: () => NO_TERMS,
    counted: [],
  };
  return rankEvidence(gatherEvidence(passages, request, content, searcher)).flatMap((evidence) => {
    const { around, dense } = evidence.features;
    const quote = saidBy(evidence);
    if (!quote || around + Math.max(0, dense) < ABOUT) return [];
    const key = hitKey({ article: evidence.article, quote });
    const hit = wanted.get(key);
    wanted.delete(key);
    return hit ? [hit] : [];
  });
}

const NO_TERMS: ReadonlySet<number> = new Set();

/** The passages in which any of some hits stands, ascending. */
function passagesHolding<Said extends Quote | Statement>(
  hits: readonly QuoteHit<Said>[],
  content: Content,
): readonly number[] {
  const byArticle = new Map<number, Said[]>();
  for (const { article, quote } of hits) addTo(byArticle, article, quote);
  return [...byArticle].flatMap(([article, said]) =>
    content.passagesIn(article).filter((number) => {
      const passage = content.passage(number);
      return passage !== undefined && said.some((one) => overlaps(one, passage));
    }),
  );
}

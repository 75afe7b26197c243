import { addTo } from '../add-to.js';
import type { Content } from '../index/index.js';
import { oncePerList } from '../once-per-list.js';
import type { Quote, Statement } from '../quotes/index.js';
import { detectQuestionLanguage, fold, overlaps } from '../text/index.js';
import { type Evidence, gatherEvidence, rankEvidence } from './evidence/index.js';
import { type Understanding, understandQuestion } from './question/index.js';

/** A quote, or a statement, and the position of its article in the content. */
export interface QuoteHit<Said = Quote> {
  readonly article: number;
  readonly quote: Said;
}

/** What is selected from: the quotes of all articles, or their statements. */
export interface Selected<Said> {
  readonly listsIn: (content: Content) => readonly (readonly Said[])[];
  readonly saidIn: (evidence: Evidence) => Said | null;
  /** Every speaker's, with the place of each among all. */
  readonly bySpeaker: (
    lists: readonly (readonly Said[])[],
  ) => ReadonlyMap<string, readonly (QuoteHit<Said> & { readonly place: number })[]>;
}

export const QUOTES: Selected<Quote> = {
  listsIn: ({ quotes }) => quotes,
  saidIn: ({ quote }) => quote,
  bySpeaker: oncePerList(hitsBySpeaker<Quote>),
};
export const STATEMENTS: Selected<Statement> = {
  listsIn: ({ statements }) => statements,
  saidIn: ({ statement }) => statement,
  bySpeaker: oncePerList(hitsBySpeaker<Statement>),
};

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
  const lists = selected.listsIn(known.content);
  const names = selection.speaker === undefined ? null : namesMeant(selection.speaker, known);
  const { articles } = selection;
  const all = (names === null ? hitsIn(articles, lists) : hitsOf(names, lists, selected)).filter(
    ({ article }) => articles === null || articles.has(article),
  );
  if (!selection.about || !selection.vector) return all;
  return rankByTopic(all, selection.about, selection.vector, known, selected);
}

/** What some articles say, or all of them, in order. */
function hitsIn<Said>(
  articles: ReadonlySet<number> | null,
  lists: readonly (readonly Said[])[],
): QuoteHit<Said>[] {
  const numbers = articles === null ? lists.keys() : [...articles].sort((a, b) => a - b);
  return [...numbers].flatMap((article) => (lists[article] ?? []).map((quote) => ({ article, quote })));
}

/** What some speakers say, in the order of all. */
function hitsOf<Said>(
  names: ReadonlySet<string>,
  lists: readonly (readonly Said[])[],
  { bySpeaker }: Selected<Said>,
): QuoteHit<Said>[] {
  const known = bySpeaker(lists);
  return [...names]
    .flatMap((name) => known.get(name) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ article, quote }) => ({ article, quote }));
}

function hitsBySpeaker<Said extends Quote | Statement>(lists: readonly (readonly Said[])[]) {
  const bySpeaker = new Map<string, (QuoteHit<Said> & { readonly place: number })[]>();
  let place = 0;
  for (const [article, ofArticle] of lists.entries()) {
    for (const quote of ofArticle) {
      place += 1;
      if (quote.speaker !== null) addTo(bySpeaker, quote.speaker, { article, quote, place });
    }
  }
  return bySpeaker;
}

function namesMeant(speaker: string, known: Understanding): ReadonlySet<string> {
  return understandQuestion('', known, [], { speaker }).speaker?.names ?? new Set();
}

function rankByTopic<Said extends Quote | Statement>(
  hits: readonly QuoteHit<Said>[],
  about: string,
  vector: Float32Array,
  known: Understanding,
  { listsIn, saidIn }: Selected<Said>,
): QuoteHit<Said>[] {
  const { content, searcher } = known;
  const question = { ...understandQuestion(about, known), speaker: null, wantsQuote: true, answerType: null };
  const terms = searcher.terms(question.topic, detectQuestionLanguage(fold(about)));
  const wanted = new Map(hits.map((hit) => [hit.quote, hit]));
  const lists = listsIn(content);
  const holding = content.passages.flatMap((passage, number) => {
    const said = lists[passage.article] ?? [];
    return said.some((one) => wanted.has(one) && overlaps(one, passage)) ? [number] : [];
  });
  const search = searcher.search(terms, vector);
  const passages = search.best(holding.length, holding);
  const request = {
    question,
    terms,
    asked: terms,
    rarities: search.rarities,
    vector,
    credits: new Map(),
    counted: [],
  };
  return rankEvidence(gatherEvidence(passages, request, content, searcher)).flatMap((evidence) => {
    const { around, dense } = evidence.features;
    const said = saidIn(evidence);
    const hit = said && around + Math.max(0, dense) >= ABOUT ? wanted.get(said) : undefined;
    if (!hit) return [];
    wanted.delete(hit.quote);
    return [hit];
  });
}

import type { Content } from '../index/content.js';
import type { Speaker } from '../quotes/index.js';
import type { LexicalIndex } from '../search/lexical-index.js';
import { holdsTerm, type Postings } from '../search/postings.js';
import type { QueryTerm } from '../search/query-terms.js';
import { wordsOf } from '../search/words.js';
import { atOnce, type Steps } from '../steps.js';
import { fold } from '../text/fold.js';
import { largestOf } from '../text/largest-of.js';
import { stopWords } from '../text/stop-words.js';

/** Share of a role's words that the question must name. */
const ENOUGH = 0.6;
/** A role that fits more speakers than this names nobody. */
const MOST_SPEAKERS = 3;
/** From this similarity on a word of the articles stands for one of the question by itself. */
const SURE = 0.5;

/** What the articles call their speakers besides names. */
export interface Role {
  readonly speaker: Speaker;
  /** Positions of the articles that quote the speaker. */
  readonly articles: ReadonlySet<number>;
  /** Terms of the index, stop words left out. */
  readonly terms: readonly number[];
}

/** Roles by each of their terms. */
export type Roles = ReadonlyMap<number, readonly Role[]>;

/** Every role of every speaker: aliases, and the mentions that quotes were attributed by. */
export function rolesOf(content: Content, index: LexicalIndex): Roles {
  return atOnce(roleSteps(content, index));
}

/** The same in steps. */
export function* roleSteps(content: Content, index: LexicalIndex): Steps<Roles> {
  const byName = new Map(content.speakers.map((speaker) => [speaker.name, speaker]));
  const phrases = new Map<Speaker, Set<string>>();
  const add = (speaker: Speaker | undefined, phrase: string | null) => {
    if (!speaker || !phrase) return;
    const known = phrases.get(speaker) ?? new Set();
    phrases.set(speaker, known.add(phrase.toLowerCase()));
  };
  for (const speaker of content.speakers) {
    for (const alias of [speaker.name, ...speaker.aliases]) add(speaker, alias);
  }
  const articles = new Map<Speaker, Set<number>>();
  for (const [article, quotes] of content.quotes.entries()) {
    yield;
    for (const quote of quotes) {
      const speaker = byName.get(quote.speaker ?? '');
      if (!speaker) continue;
      add(speaker, quote.mention);
      articles.set(speaker, (articles.get(speaker) ?? new Set()).add(article));
    }
  }
  const roles = new Map<number, Role[]>();
  for (const [speaker, known] of phrases) {
    yield;
    const own = new Set(wordsOf(speaker.name).map(({ text }) => fold(text)));
    for (const phrase of known) {
      const words = wordsOf(phrase)
        .map(({ text }) => fold(text))
        .filter((word) => !stopWords('fr').has(word) && !stopWords('en').has(word));
      const office = words.filter((word) => !own.has(word));
      const terms = (office.length > 0 ? office : words).flatMap((word) => index.numberOf.get(word) ?? []);
      const role = { speaker, articles: articles.get(speaker) ?? new Set<number>(), terms };
      for (const term of new Set(terms)) {
        const known = roles.get(term);
        if (known) known.push(role);
        else roles.set(term, [role]);
      }
    }
  }
  return roles;
}

/**
 * The speakers that words such as "the Russian foreign minister" describe: every word must find a part of
 * the role, in either language, and most of the role must be found. Empty where none or too many fit.
 */
export function findRole(asked: readonly QueryTerm[], roles: Roles): readonly Speaker[] {
  const [first] = asked;
  if (!first) return [];
  const scores = new Map<Speaker, number>();
  for (const { speaker, terms } of rolesWith(termsFor(first), roles)) {
    if (!asked.every((query) => terms.some((term) => standsFor(query, term)))) continue;
    const share = terms.filter((term) => asked.some((query) => standsFor(query, term))).length / terms.length;
    if (share >= ENOUGH) scores.set(speaker, Math.max(share, scores.get(speaker) ?? 0));
  }
  return bestOf(scores);
}

/**
 * The speakers whom a description such as "the mayor of Lyon" fits whose role has its head noun ("mayor") and whose
 * articles hold the other words: news says once where its mayor is mayor of. Empty where none or too many fit.
 */
export function findRoleInContext(
  head: QueryTerm,
  others: readonly QueryTerm[],
  roles: Roles,
  { articles }: LexicalIndex,
): readonly Speaker[] {
  const sure = [...head.matches].flatMap(([term, similarity]) => (similarity >= SURE ? [term] : []));
  const scores = new Map<Speaker, number>();
  for (const role of rolesWith(sure, roles)) {
    const inRole = others.filter((query) => role.terms.some((term) => standsFor(query, term)));
    // The minister of the interior is no minister of justice, though his article speaks of justice, too.
    if (inRole.length === 0 && role.terms.length > 1) continue;
    const isTold = (query: QueryTerm) =>
      inRole.includes(query) || [...role.articles].some((article) => isHeldBy(article, query, articles));
    if (!others.every(isTold)) continue;
    scores.set(role.speaker, Math.max(inRole.length, scores.get(role.speaker) ?? 0));
  }
  return bestOf(scores);
}

function rolesWith(terms: Iterable<number>, roles: Roles): ReadonlySet<Role> {
  return new Set([...terms].flatMap((term) => roles.get(term) ?? []));
}

/** Every term that stands for a term of the question, by itself or with others. */
function termsFor({ matches, phrases }: QueryTerm): number[] {
  return [...matches.keys(), ...phrases.flatMap(({ terms }) => terms)];
}

function standsFor({ matches, phrases }: QueryTerm, term: number): boolean {
  return matches.has(term) || phrases.some((phrase) => phrase.terms.includes(term));
}

function isHeldBy(article: number, { matches, phrases }: QueryTerm, articles: Postings): boolean {
  for (const [term, similarity] of matches) {
    if (similarity >= SURE && holdsTerm(articles, article, term)) return true;
  }
  return phrases.some(
    ({ terms, similarity }) =>
      similarity >= SURE && terms.every((term) => holdsTerm(articles, article, term)),
  );
}

function bestOf(scores: ReadonlyMap<Speaker, number>): readonly Speaker[] {
  const best = largestOf(scores.values());
  const fitting = [...scores].filter(([, score]) => score === best).map(([speaker]) => speaker);
  return fitting.length <= MOST_SPEAKERS ? fitting : [];
}

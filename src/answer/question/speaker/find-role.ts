import type { LexicalIndex, People, Postings } from '../../../index/index.js';
import { holdsTerm, type QueryTerm } from '../../../search/index.js';
import type { Speaker } from '../../../speakers/index.js';
import { largestOf } from '../../../text/index.js';
import type { Role, Roles } from './roles.js';

/** Share of a role's words that the question must name. */
const ENOUGH = 0.6;
/** A role that fits more speakers than this names nobody. */
const MOST_SPEAKERS = 3;
/** From this similarity on a word of the articles stands for one of the question by itself. */
const SURE = 0.5;
/** … and this, more than a synonym's, where that is the whole description: "owners" describes no entrepreneur. */
const SURE_ALONE = 0.7;

/**
 * The speakers that words such as "the Russian foreign minister" describe: every word must find a part of
 * the role, in either language, and most of the role must be found. Empty where none or too many fit.
 */
export function findRole(asked: readonly QueryTerm[], roles: Roles): readonly Speaker[] {
  const [first] = asked;
  if (!first) return [];
  const least = asked.length > 1 ? 0 : SURE_ALONE;
  const isNamed = (query: QueryTerm, term: number) => standsFor(query, term, least);
  const scores = new Map<Speaker, number>();
  for (const { speaker, terms } of rolesWith(termsFor(first), roles)) {
    if (!asked.every((query) => terms.some((term) => isNamed(query, term)))) continue;
    const share = terms.filter((term) => asked.some((query) => isNamed(query, term))).length / terms.length;
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
  people: People,
  { articles }: LexicalIndex,
): readonly Speaker[] {
  const sure = [...head.matches].flatMap(([term, similarity]) => (similarity >= SURE ? [term] : []));
  const scores = new Map<Speaker, number>();
  for (const role of rolesWith(sure, roles)) {
    const inRole = others.filter((query) => role.terms.some((term) => standsFor(query, term)));
    // The minister of the interior is no minister of justice, though his article speaks of justice, too.
    if (inRole.length === 0 && role.terms.length > 1) continue;
    const isTold = (query: QueryTerm) =>
      inRole.includes(query) ||
      people.articlesQuoting(role.speaker.name).some((article) => isHeldBy(article, query, articles));
    if (!others.every(isTold)) continue;
    scores.set(role.speaker, Math.max(inRole.length, scores.get(role.speaker) ?? 0));
  }
  return bestOf(scores);
}

function rolesWith(terms: Iterable<number>, roles: Roles): ReadonlySet<Role> {
  return new Set([...terms].flatMap(roles));
}

/** Every term that stands for a term of the question, by itself or with others. */
function termsFor({ matches, phrases }: QueryTerm): number[] {
  return [...matches.keys(), ...phrases.flatMap(({ terms }) => terms)];
}

function standsFor({ matches, phrases }: QueryTerm, term: number, least = 0): boolean {
  if ((matches.get(term) ?? -1) >= least) return true;
  return phrases.some(({ terms, similarity }) => similarity >= least && terms.includes(term));
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

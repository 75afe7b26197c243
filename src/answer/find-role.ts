import type { Content } from '../index/content.js';
import type { Speaker } from '../quotes/quote.js';
import type { LexicalIndex } from '../search/lexical-index.js';
import type { QueryTerm } from '../search/query-terms.js';
import { wordsOf } from '../search/words.js';
import { fold } from '../text/fold.js';
import { stopWords } from '../text/stop-words.js';

/** Share of a role's words that the question must name. */
const ENOUGH = 0.6;
/** A role that fits more speakers than this names nobody. */
const MOST_SPEAKERS = 3;

/** What the articles call their speakers besides names. */
export interface Role {
  readonly speaker: Speaker;
  /** Terms of the index, stop words left out. */
  readonly terms: readonly number[];
}

/** Every role of every speaker: aliases, and the mentions that quotes were attributed by. */
export function rolesOf(content: Content, index: LexicalIndex): Role[] {
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
  for (const quote of content.quotes.flat()) add(byName.get(quote.speaker ?? ''), quote.mention);
  return [...phrases].flatMap(([speaker, known]) =>
    [...known].flatMap((phrase) => {
      const own = new Set(wordsOf(speaker.name).map(({ text }) => fold(text)));
      const words = wordsOf(phrase)
        .map(({ text }) => fold(text))
        .filter((word) => !stopWords('fr').has(word) && !stopWords('en').has(word));
      const office = words.filter((word) => !own.has(word));
      const terms = (office.length > 0 ? office : words).flatMap((word) => index.numberOf.get(word) ?? []);
      return terms.length > 0 ? [{ speaker, terms }] : [];
    }),
  );
}

/**
 * The speakers that words such as "the Russian foreign minister" describe: every word must find a part of
 * the role, in either language, and most of the role must be found. Empty where none or too many fit.
 */
export function findRole(asked: readonly QueryTerm[], roles: readonly Role[]): readonly Speaker[] {
  if (asked.length === 0) return [];
  const scores = new Map<Speaker, number>();
  for (const { speaker, terms } of roles) {
    const standsFor = (query: QueryTerm, term: number) =>
      query.matches.has(term) || query.phrases.some((phrase) => phrase.terms.includes(term));
    if (!asked.every((query) => terms.some((term) => standsFor(query, term)))) continue;
    const share = terms.filter((term) => asked.some((query) => standsFor(query, term))).length / terms.length;
    if (share >= ENOUGH) scores.set(speaker, Math.max(share, scores.get(speaker) ?? 0));
  }
  const best = Math.max(...scores.values());
  const fitting = [...scores].filter(([, score]) => score === best).map(([speaker]) => speaker);
  return fitting.length <= MOST_SPEAKERS ? fitting : [];
}

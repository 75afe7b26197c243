import type { Content } from '../../index/content.js';
import type { Quote, SpeakerKind } from '../../quotes/quote.js';
import type { Searcher } from '../../search/searcher.js';
import { type Word, wordsOf } from '../../search/words.js';
import { fold } from '../../text/fold.js';
import { nameKey } from '../../text/name-key.js';
import { overlaps, type Span } from '../../text/span.js';
import { ENGLISH_PHRASING } from '../question/phrasing/english.js';
import { FRENCH_PHRASING } from '../question/phrasing/french.js';
import type { SpeakerMeant } from '../question/speaker/speaker-meant.js';

/** How well a span can stand for the words of the speaker meant. */
export const SPEAKER_FIT = {
  /** A quote that attribution gave to the speaker. */
  quoted: 1,
  /** A sentence that names the speaker and holds words nobody else was credited with, or a verb of speech. */
  reported: 0.7,
  /** A sentence with words nobody was credited with by name, in an article that names the speaker. */
  uncredited: 0.5,
  /** A sentence in which nobody speaks. */
  narrated: 0,
} as const;

/** The fit of a span of an article with one speaker; null where it must not be shown for that speaker. */
export type SpeakerFit = (article: number, span: Span, quote: Quote | null) => number | null;

/** The fit with `speaker`: nobody's credited words pass for another's. */
export function speakerFitOf(speaker: SpeakerMeant, content: Content, searcher: Searcher): SpeakerFit {
  const spellings = spellingsOf(speaker, searcher);
  const naming = articlesWith(spellings, searcher);
  const anonymous = namesOfKind(['anonymous'], content);
  const bodies = namesOfKind(['institution', 'metonym'], content);
  const isOf = (names: ReadonlySet<string>) => (quote: Quote) =>
    quote.speaker !== null && names.has(quote.speaker);
  const isMeant = isOf(speaker.names);
  const isOfBody = isOf(bodies);
  const isOthers = (quote: Quote) =>
    quote.speaker !== null && !isMeant(quote) && !isOfBody(quote) && !anonymous.has(quote.speaker);

  return (article, span, quote) => {
    if (quote) return isMeant(quote) ? SPEAKER_FIT.quoted : null;
    const quotes = content.quotes[article] ?? [];
    const held = quotes.filter((other) => other.kind !== 'scare' && overlaps(other, span));
    if (held.some(isOthers)) return null;
    if (!naming.has(article) && !quotes.some(isMeant)) return SPEAKER_FIT.narrated;
    const words = wordsOf(content.articles[article]?.text.slice(span.start, span.end) ?? '');
    const isNamed = words.some(({ text }) => spellings.has(searcher.index.numberOfPrinted.get(text) ?? -1));
    if (isNamed && (held.length > 0 || words.some(isSpeechVerb))) return SPEAKER_FIT.reported;
    if (held.some(isOfBody)) return null;
    return held.length > 0 ? SPEAKER_FIT.uncredited : SPEAKER_FIT.narrated;
  };
}

function namesOfKind(kinds: readonly SpeakerKind[], { speakers }: Content): ReadonlySet<string> {
  return new Set(speakers.flatMap(({ name, kind }) => (kinds.includes(kind) ? [name] : [])));
}

/** The terms that print the last word of the speaker's name; the one before it where that is no name by itself. */
function spellingsOf({ words }: SpeakerMeant, { termsNamed }: Searcher): ReadonlySet<number> {
  const known = words.map((word) => termsNamed(nameKey(word))).filter((terms) => terms.size > 0);
  return known.at(-1) ?? new Set();
}

function isSpeechVerb({ text }: Word): boolean {
  const folded = fold(text);
  return [FRENCH_PHRASING, ENGLISH_PHRASING].some(
    ({ speechVerbs, stanceVerbs }) => speechVerbs.has(folded) || stanceVerbs.has(folded),
  );
}

/** The articles that hold any of the terms. */
function articlesWith(terms: ReadonlySet<number>, { index }: Searcher): ReadonlySet<number> {
  const { offsets, documents } = index.articles;
  return new Set([...terms].flatMap((term) => [...documents.subarray(offsets[term], offsets[term + 1])]));
}

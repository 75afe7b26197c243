import type { Content } from '../index/content.js';
import type { Quote } from '../quotes/index.js';
import type { Searcher } from '../search/searcher.js';
import { wordsOf } from '../search/words.js';
import { fold } from '../text/fold.js';
import { nameKey } from '../text/name-key.js';
import { overlaps, type Span } from '../text/span.js';
import { ENGLISH_PHRASING } from './phrasing/english.js';
import { FRENCH_PHRASING } from './phrasing/french.js';
import type { SpeakerMeant } from './understood-question.js';

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
  const anonymous = new Set(
    content.speakers.flatMap(({ name, kind }) => (kind === 'anonymous' ? [name] : [])),
  );
  const isMeant = (quote: Quote) => quote.speaker !== null && speaker.names.has(quote.speaker);
  const bodies = new Set(
    content.speakers.flatMap(({ name, kind }) =>
      kind === 'institution' || kind === 'metonym' ? [name] : [],
    ),
  );
  const isOthers = (quote: Quote) =>
    quote.speaker !== null && !anonymous.has(quote.speaker) && !bodies.has(quote.speaker) && !isMeant(quote);

  return (article, span, quote) => {
    if (quote) return isMeant(quote) ? SPEAKER_FIT.quoted : null;
    const quotes = content.quotes[article] ?? [];
    const held = quotes.filter((other) => other.kind !== 'scare' && overlaps(other, span));
    if (held.some(isOthers)) return null;
    if (!naming.has(article) && !quotes.some(isMeant)) return SPEAKER_FIT.narrated;
    const ofBody = held.some(({ speaker: by }) => by !== null && bodies.has(by));
    const words = wordsOf(content.articles[article]?.text.slice(span.start, span.end) ?? '');
    const isNamed = words.some(({ text }) => spellings.has(searcher.index.numberOfPrinted.get(text) ?? -1));
    const holdsWords = held.length > 0;
    if (isNamed && (holdsWords || words.some(({ text }) => isSpeechVerb(fold(text)))))
      return SPEAKER_FIT.reported;
    if (ofBody) return null;
    return holdsWords ? SPEAKER_FIT.uncredited : SPEAKER_FIT.narrated;
  };
}

/** The terms that print the last word of the speaker's name; the one before it where that is no name by itself. */
function spellingsOf({ words }: SpeakerMeant, { termsNamed }: Searcher): ReadonlySet<number> {
  const known = words.map((word) => termsNamed(nameKey(word))).filter((terms) => terms.size > 0);
  return known.at(-1) ?? new Set();
}

function isSpeechVerb(folded: string): boolean {
  return [FRENCH_PHRASING, ENGLISH_PHRASING].some(
    ({ speechVerbs, stanceVerbs }) => speechVerbs.has(folded) || stanceVerbs.has(folded),
  );
}

/** The articles that hold any of the terms. */
function articlesWith(terms: ReadonlySet<number>, { index }: Searcher): ReadonlySet<number> {
  const { offsets, documents } = index.articles;
  return new Set([...terms].flatMap((term) => [...documents.subarray(offsets[term], offsets[term + 1])]));
}

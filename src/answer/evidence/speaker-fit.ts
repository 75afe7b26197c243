import type { Content } from '../../index/index.js';
import type { Quote, SpeakerKind, Statement } from '../../quotes/index.js';
import { type Searcher, type Word, wordsOf } from '../../search/index.js';
import { fold, largestOf, nameKey, overlaps, type Span } from '../../text/index.js';
import { phrasingsOfAll, type SpeakerMeant } from '../question/index.js';
import type { Evidence } from './evidence.js';

/** How well a span can stand for the words of the speaker meant. */
export const SPEAKER_FIT = {
  /** A quote that attribution gave to the speaker. */
  quoted: 1,
  /** A sentence that reports without marks what the speaker says: before any other, behind the quotes. */
  stated: 0.75,
  /** A sentence that names the speaker and holds words nobody else was credited with, or a verb of speech. */
  reported: 0.7,
  /** A sentence without anybody's words in an article that the speaker wrote, by its byline. */
  authored: 0.65,
  /** A sentence with words nobody was credited with by name, in an article that names the speaker. */
  uncredited: 0.5,
  /** A sentence that names the speaker beside words that somebody else was credited with, at most: the less surely, the more. */
  besideName: 0.6,
  /** Words of somebody else, where it is doubtful whom the question means. */
  other: 0.25,
  /** A sentence in which nobody speaks. */
  narrated: 0,
} as const;

/** From this probability on, that a quote is not whose it was taken for, its sentence may tell of whoever else it names. */
const DOUBTFUL = 0.25;

/** The fit of a span of an article with one speaker; null where it must not be shown for that speaker. */
export type SpeakerFit = (
  article: number,
  span: Span,
  said: Pick<Evidence, 'quote' | 'statement'>,
) => number | null;

/** The fit with `speaker`: nobody's credited words pass for another's. */
export function speakerFitOf(speaker: SpeakerMeant, content: Content, searcher: Searcher): SpeakerFit {
  const spellings = spellingsOf(speaker, searcher);
  const naming = articlesWith(spellings, searcher);
  const credits = creditsOf(speaker, content);
  const isName = ({ text }: Word) => spellings.has(searcher.index.numberOfPrinted.get(text) ?? -1);

  const wordsIn = (article: number, { start, end }: Span) =>
    wordsOf(content.articles[article]?.text.slice(start, end) ?? '');
  const elsewhere = speaker.isSure ? null : SPEAKER_FIT.other;
  const isNamedBeside = (article: number, span: Span, held: readonly Span[]) =>
    wordsIn(article, span).some(
      (word) => isName(word) && !held.some((quote) => holds(quote, span.start + word.start)),
    );
  const isAuthor = (article: number) => wordsOf(content.articles[article]?.byline ?? '').some(isName);
  const besideOthers = (article: number, span: Span, held: readonly Quote[]): number | null => {
    const isNamed = isNamedBeside(article, span, held);
    return (isNamed ? doubtOf(held.filter(credits.isOthers)) : null) ?? elsewhere;
  };
  const toldFit = (article: number, span: Span, held: readonly Quote[]): number | null => {
    if (!naming.has(article) && !(content.quotes[article] ?? []).some(credits.isMeant)) {
      return SPEAKER_FIT.narrated;
    }
    const words = wordsIn(article, span);
    const tellsOf = words.some(isName) && (held.length > 0 || words.some(isSpeechVerb));
    return tellsOf ? SPEAKER_FIT.reported : (fitUnnamed(held, credits) ?? elsewhere);
  };
  const sentenceFit = (article: number, span: Span): number | null => {
    const held = (content.quotes[article] ?? []).filter(
      (quote) => quote.kind !== 'scare' && overlaps(quote, span),
    );
    if (held.some(credits.isOthers)) return besideOthers(article, span, held);
    if (held.length === 0 && isAuthor(article)) return SPEAKER_FIT.authored;
    return toldFit(article, span, held);
  };
  return (article, span, { quote, statement }) => {
    if (quote) return credits.isMeant(quote) ? SPEAKER_FIT.quoted : elsewhere;
    if (statement && credits.isMeant(statement)) return SPEAKER_FIT.stated;
    return statement && credits.isOthers(statement) ? elsewhere : sentenceFit(article, span);
  };
}

/** The fit of a sentence that names the speaker beside others' words; null where it is sure enough that they are theirs. */
function doubtOf(others: readonly Quote[]): number | null {
  const doubt = largestOf(
    others.map(({ confidence }) => 1 - confidence),
    0,
  );
  return doubt >= DOUBTFUL ? SPEAKER_FIT.besideName * doubt : null;
}

function holds({ start, end }: Span, place: number): boolean {
  return place >= start && place < end;
}

/** The fit of a sentence that does not tell of the speaker, by the quotes that it holds. */
function fitUnnamed(held: readonly Quote[], { isBodys }: ReturnType<typeof creditsOf>): number | null {
  if (held.some(isBodys)) return null;
  return held.length > 0 ? SPEAKER_FIT.uncredited : SPEAKER_FIT.narrated;
}

/** Whether a quote is credited to the speaker meant, to a body (an institution, a metonym), to somebody else by name. */
function creditsOf({ names }: SpeakerMeant, content: Content) {
  const anonymous = namesOfKind(['anonymous'], content);
  const bodies = namesOfKind(['institution', 'metonym'], content);
  const isOneOf =
    (known: ReadonlySet<string>) =>
    ({ speaker }: Quote | Statement) =>
      speaker !== null && known.has(speaker);
  const ofNobodyElse = isOneOf(new Set([...names, ...anonymous, ...bodies]));
  return {
    isMeant: isOneOf(names),
    isBodys: isOneOf(bodies),
    isOthers: (said: Quote | Statement) => said.speaker !== null && !ofNobodyElse(said),
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
  return phrasingsOfAll().some(
    ({ speechVerbs, stanceVerbs }) => speechVerbs.has(folded) || stanceVerbs.has(folded),
  );
}

/** The articles that hold any of the terms. */
function articlesWith(terms: ReadonlySet<number>, { index }: Searcher): ReadonlySet<number> {
  const { offsets, documents } = index.articles;
  return new Set([...terms].flatMap((term) => [...documents.subarray(offsets[term], offsets[term + 1])]));
}

import type { Content } from '../../index/index.js';
import type { Quote, SpeakerKind, Statement } from '../../quotes/index.js';
import { remember } from '../../remember.js';
import { findWord, holdsTerm, type Searcher, type TermWords } from '../../search/index.js';
import { holds, largestOf, nameKey, overlaps, type Span, wordsOf } from '../../text/index.js';
import { phrasingsOfAll, type SpeakerMeant } from '../question/index.js';
import type { Evidence } from './evidence.js';
import type { PassageReading } from './passage-reading.js';

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
const DOUBTFUL = 0.3;

/** The fit of a sentence of a passage with one speaker, as `SpeakerFit`. */
type SentenceFit = (
  reading: Pick<PassageReading, 'passage' | 'words' | 'quotes'>,
  span: Span,
) => number | null;

/** The fit of a span of a passage with one speaker; null where it must not be shown for that speaker. */
export type SpeakerFit = (
  ...sentence: [...Parameters<SentenceFit>, said: Pick<Evidence, 'quote' | 'statement'>]
) => number | null;

/** The fit with `speaker`: nobody's credited words pass for another's. */
export function speakerFitOf(speaker: SpeakerMeant, content: Content, searcher: Searcher): SpeakerFit {
  const { index } = searcher;
  const spellings = spellingsOf(speaker, searcher);
  const credits = creditsOf(speaker, content);
  const isName = (term: number) => spellings.has(term);
  const isSpeechVerb = (term: number) => speechVerbs().has(index.word(term));
  const tellsOfThem = remember(
    (article: number) =>
      [...spellings].some((term) => holdsTerm(index.articles, article, term)) ||
      content.quotesIn(article).some(credits.isMeant),
  );
  const isAuthor = remember((article: number) =>
    wordsOf(content.articles[article]?.byline ?? '').some(({ text }) =>
      isName(index.numberOfPrinted.get(text) ?? -1),
    ),
  );
  const elsewhere = speaker.isSure ? null : SPEAKER_FIT.other;
  const besideOthers = (words: TermWords, span: Span, held: readonly Quote[]): number | null => {
    const isOutside = (at: number) => !held.some((quote) => holds(quote, at));
    const isNamed = findWord(words, span, (term, at) => isName(term) && isOutside(at)) >= 0;
    return (isNamed ? doubtOf(held.filter(credits.isOthers)) : null) ?? elsewhere;
  };
  const toldFit = (article: number, words: TermWords, span: Span, held: readonly Quote[]): number | null => {
    if (!tellsOfThem(article)) return SPEAKER_FIT.narrated;
    const isTold =
      findWord(words, span, isName) >= 0 && (held.length > 0 || findWord(words, span, isSpeechVerb) >= 0);
    return isTold ? SPEAKER_FIT.reported : (fitUnnamed(held, credits) ?? elsewhere);
  };
  const sentenceFit: SentenceFit = ({ passage: { article }, words, quotes }, span) => {
    const held = quotes.filter((one) => one.kind !== 'scare' && overlaps(one, span));
    if (held.some(credits.isOthers)) return besideOthers(words, span, held);
    if (held.length === 0 && isAuthor(article)) return SPEAKER_FIT.authored;
    return toldFit(article, words, span, held);
  };
  return (reading, span, { quote, statement }) => {
    if (quote) return credits.isMeant(quote) ? SPEAKER_FIT.quoted : elsewhere;
    if (statement && credits.isMeant(statement)) return SPEAKER_FIT.stated;
    return statement && credits.isOthers(statement) ? elsewhere : sentenceFit(reading, span);
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

/** The fit of a sentence that does not tell of the speaker, by the quotes that it holds. */
function fitUnnamed(held: readonly Quote[], { isBodys }: ReturnType<typeof creditsOf>): number | null {
  if (held.some(isBodys)) return null;
  return held.length > 0 ? SPEAKER_FIT.uncredited : SPEAKER_FIT.narrated;
}

/** Whether a quote is credited to the speaker meant, to a body (an institution, a metonym), to somebody else by name. */
function creditsOf({ names }: SpeakerMeant, { people }: Content) {
  const isMeant = ({ speaker }: Quote | Statement) => speaker !== null && names.has(speaker);
  const isOfKind =
    (...kinds: readonly (SpeakerKind | undefined)[]) =>
    ({ speaker }: Quote | Statement) =>
      speaker !== null && kinds.includes(people.find(speaker)?.kind);
  const [isBodys, isAnonymous] = [isOfKind('institution', 'metonym'), isOfKind('anonymous')];
  return {
    isMeant,
    isBodys,
    isOthers: (said: Quote | Statement) =>
      said.speaker !== null && !isMeant(said) && !isAnonymous(said) && !isBodys(said),
  };
}

/** The terms that print the last word of the speaker's name; the one before it where that is no name by itself. */
function spellingsOf({ words }: SpeakerMeant, { index }: Searcher): ReadonlySet<number> {
  const known = words.map((word) => index.termsNamed(nameKey(word))).filter((terms) => terms.size > 0);
  return known.at(-1) ?? new Set();
}

/** The verbs of every language, folded; made when first asked for. */
const made: { verbs?: ReadonlySet<string> } = {};
const speechVerbs = () =>
  (made.verbs ??= new Set(
    phrasingsOfAll().flatMap(({ speechVerbs: verbs, stanceVerbs }) => [...verbs, ...stanceVerbs]),
  ));

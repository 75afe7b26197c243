import { addTo } from '../../add-to.js';
import type { Content } from '../../index/index.js';
import type { Quote, Statement } from '../../quotes/index.js';
import { remember } from '../../remember.js';
import type { PassageScore, QueryTerm, Searcher, TermWords } from '../../search/index.js';
import { contains, largestOf, overlaps, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import type { Credits } from './credits.js';
import type { Evidence } from './evidence.js';
import { isTurned } from './is-turned.js';
import { matchMeaning, questionMeaning } from './meaning-match.js';
import {
  type FoundPassage,
  type PassageReading,
  type PassageWords,
  readPassage,
  sayers,
} from './passage-reading.js';
import { namesOnly, restated } from './restated.js';
import { senseReader, senseWeights } from './sense.js';
import { spanFeatures } from './span-features.js';
import { SPEAKER_FIT, type SpeakerFit } from './speaker-fit.js';
import { standingAmong, type Unranked } from './standing.js';
import { coverage, findTerms, similaritiesIn } from './term-hits.js';
import { termWeigher } from './term-weights.js';
import { type VoiceFit, voiceFitOf } from './voice-fit.js';

/** What evidence is gathered for. */
export interface EvidenceRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
  /** What the question counts: any of them may stand behind a number. Empty where it counts nothing. */
  readonly counted: readonly QueryTerm[];
  /** Those and the ones that name or describe whom it means. */
  readonly asked: readonly QueryTerm[];
  /** How rare each of `asked` is. */
  readonly rarities: readonly number[];
  readonly vector: Float32Array;
  readonly credits: Credits;
  /** Positions of the articles that the answer before showed, best first; none where the question stands on its own. */
  readonly articlesBefore?: readonly number[];
  /** Absent where the question means no speaker. */
  readonly speakerFit?: SpeakerFit;
}

/** `EvidenceFeatures.speaker` where the question means no speaker. */
const NO_SPEAKER = 0.5;

/**
 * Every quote and sentence of the passages found, with its features. Quotes that report nobody's words, and such as a negation
 * before them turns round, are left to their sentence. Where somebody's words are asked for, a sentence that reports some is told apart from the others.
 */
export function gatherEvidence(
  pool: readonly PassageScore[],
  request: EvidenceRequest,
  content: Content,
  searcher: Searcher,
): Evidence[] {
  const { terms, credits } = request;
  const meaning = questionMeaning(request.question, searcher.meaning);
  const readSense = senseReader(terms, meaning);
  const wordsIn = remember((number: number): PassageWords => {
    const words = searcher.passageWords(number);
    const language = content.articles[content.articleOf(number)]?.language ?? 'other';
    const match =
      meaning && searcher.termMeaning && matchMeaning(meaning, words, searcher.termMeaning(language));
    const hits = findTerms(words, terms);
    return { words, hits, match, sense: readSense(hits, match) };
  });
  const byArticle = new Map<number, FoundPassage[]>();
  for (const score of pool) {
    const passage = content.passage(score.passage);
    if (passage) addTo(byArticle, passage.article, { passage, score, ...wordsIn(score.passage) });
  }
  const saidBy = sayers(request.asked, credits);
  const voice = voiceFitOf(request, saidBy, content, searcher);
  const wanted = { ...request, wordsIn };
  const told = meaning?.words.map(({ weight }) => weight) ?? [];
  const topic = new Set(request.question.topic.map(({ text }) => meaning?.placeOf(text)));
  const topicWords = told.map((weight, place) => (topic.has(place) ? weight : 0));
  const asked = new Set(terms.flatMap(({ matches }) => [...matches.keys()]));
  const weightsIn = termWeigher(request, searcher.index);
  const found = [...byArticle].flatMap(([article, passages]) => {
    const weights = weightsIn(passages);
    const sentences = passages.flatMap(({ passage, sense }) => passage.sentences.map(sense));
    const titleWords = searcher.titleWords(article);
    const titleReading = { terms: new Set(titleWords.terms), asked };
    const numbers = content.passagesIn(article);
    const reading = {
      weights,
      senseWeights: senseWeights({ words: told, terms: weights.everywhere }, sentences),
      topicWords,
      title: coverage(similaritiesIn(findTerms(titleWords, terms), EVERYWHERE), weights.everywhere),
      restated: (words: TermWords, span: Span) => restated(words, span, titleReading, searcher.index),
      namesOnly: (words: TermWords, span: Span) =>
        namesOnly(words, span, { asked, words: request.question.words }, searcher.index),
      answered: content.quotesIn(article).flatMap(({ answers }) => answers ?? []),
      depthOf: (passage: number) => (passage - (numbers[0] ?? 0)) / Math.max(1, numbers.length - 1),
    };
    return passages.flatMap((one) =>
      spansIn(readPassage(one, reading, wanted, content, searcher), request, voice, content),
    );
  });
  const standing = standingAmong(found, request.question.speaker !== null);
  return found.flatMap(({ speaker, features, start, end, passage, article, quote, statement }) => {
    if (speaker === null) return [];
    // Spreads of so many properties cost more than all else that is done with them.
    const all = Object.assign(features, { speaker }, standing({ features, speaker }));
    return [{ start, end, passage, article, quote, statement, features: all }];
  });
}

const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** A span before it is set beside all others; without a fit with the speaker meant where it must not be shown for them. */
interface FoundSpan extends Omit<Evidence, 'features'>, Unranked {}

function spansIn(
  reading: PassageReading,
  { question, speakerFit, articlesBefore = [] }: EvidenceRequest,
  voice: VoiceFit,
  content: Content,
): FoundSpan[] {
  const { passage, score, quotes, text } = reading;
  const { language = 'other' } = content.articles[passage.article] ?? {};
  const isShown = (quote: Quote): boolean => {
    if (quote.kind === 'scare') return false;
    // Whoever asks for somebody's words on a topic has its name already.
    if (question.speaker !== null && reading.inArticle.namesOnly(reading.words, quote)) return false;
    const sentence = passage.sentences.find((span) => overlaps(span, quote));
    return !isTurned(quote, sentence?.start ?? passage.start, text, language);
  };
  const statements = question.wantsQuote ? reading.statements : [];
  const place = articlesBefore.indexOf(passage.article);
  const continues = place < 0 ? 0 : 1 / (place + 1);
  const { answered } = reading.inArticle;
  const plain = passage.sentences.filter(
    (span) =>
      !statements.some((one) => isSentenceOf(one, span)) && !answered.some((one) => overlaps(one, span)),
  );
  const spans: Said[] = [
    ...quotes.filter(isShown).map((quote) => ({ span: quote, quote, statement: null })),
    ...statements.map((statement) => ({ span: statement, quote: null, statement })),
    ...plain.map((span) => ({ span, quote: null, statement: null })),
  ];
  // What somebody else, or nobody in particular, is the source of is the article's for whoever is surely meant.
  const isTold = (fit: number | null) =>
    !speakerFit || fit === SPEAKER_FIT.stated || (fit === SPEAKER_FIT.other && !question.speaker?.isSure);
  const reported = content.statementsIn(passage.article).filter((one) => overlaps(one, passage));
  const spoken = [...quotes, ...reported];
  return spans.map(({ span, quote, statement }) => {
    const speaker = speakerFit ? speakerFit(reading, span, { quote, statement }) : NO_SPEAKER;
    const said = { quote, statement: isTold(speaker) ? statement : null };
    const voices = quote ? [quote] : spoken.filter((one) => overlaps(one, span));
    // Whom a question asks who they are is whom it is about, not whose words would answer it.
    const fits =
      question.answerType === 'job'
        ? []
        : voices.map((one) => (one.speaker === null ? 0 : voice(passage.article, one.speaker)));
    const features = Object.assign(spanFeatures(span, said, reading, question), {
      voice: largestOf(fits, 0),
      continues,
    });
    return {
      start: span.start,
      end: span.end,
      passage: score.passage,
      article: passage.article,
      quote,
      statement: said.statement,
      features,
      speaker,
    };
  });
}

interface Said extends Pick<Evidence, 'quote' | 'statement'> {
  readonly span: Span;
}

/** Whether a sentence of a passage is the one that a statement was read in; two ways to part sentences differ at times. */
function isSentenceOf(statement: Statement, sentence: Span): boolean {
  return contains(statement, sentence) || contains(sentence, statement);
}

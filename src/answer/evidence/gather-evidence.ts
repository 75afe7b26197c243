import type { Content } from '../../index/index.js';
import type { Statement } from '../../quotes/index.js';
import type { PassageScore, QueryTerm, Searcher } from '../../search/index.js';
import { contains, largestOf, overlaps, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import type { Credits } from './credits.js';
import type { Evidence } from './evidence.js';
import { questionMeaning } from './meaning-match.js';
import { type FoundPassage, findIn, type PassageReading, readPassage, sayers } from './passage-reading.js';
import { spanFeatures } from './span-features.js';
import { SPEAKER_FIT, type SpeakerFit } from './speaker-fit.js';
import { standingAmong, type Unranked } from './standing.js';
import { termWeights } from './term-weights.js';
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
 * Every quote and sentence of the passages found, with its features. Quotes that report nobody's words are
 * left to their sentence. Where somebody's words are asked for, a sentence that reports some is told apart from the others.
 */
export function gatherEvidence(
  pool: readonly PassageScore[],
  request: EvidenceRequest,
  content: Content,
  searcher: Searcher,
): Evidence[] {
  const byArticle = new Map<number, FoundPassage[]>();
  for (const score of pool) {
    const passage = content.passages[score.passage];
    if (!passage) continue;
    const found = findIn(passage, score, request, content, searcher.index);
    byArticle.set(passage.article, [...(byArticle.get(passage.article) ?? []), found]);
  }
  const voice = voiceFitOf(request, content, searcher);
  const wanted = {
    ...request,
    saidBy: sayers(request.terms, request.credits),
    meaning: questionMeaning(request.question, searcher.meaning),
  };
  const found = [...byArticle.values()].flatMap((passages) => {
    const weights = termWeights(passages, request, searcher.index);
    return passages.flatMap((one) =>
      spansIn(readPassage(one, wanted, weights, content, searcher), request, voice, content),
    );
  });
  const standing = standingAmong(found, request.question.speaker !== null);
  return found.flatMap(({ speaker, ...one }) =>
    speaker === null
      ? []
      : [{ ...one, features: { ...one.features, speaker, ...standing({ ...one, speaker }) } }],
  );
}

/** A span before it is set beside all others; without a fit with the speaker meant where it must not be shown for them. */
interface FoundSpan extends Omit<Evidence, 'features'>, Unranked {}

function spansIn(
  reading: PassageReading,
  { question, speakerFit, articlesBefore = [] }: EvidenceRequest,
  voice: VoiceFit,
  content: Content,
): FoundSpan[] {
  const { passage, score, quotes } = reading;
  const statements = question.wantsQuote ? reading.statements : [];
  const place = articlesBefore.indexOf(passage.article);
  const continues = place < 0 ? 0 : 1 / (place + 1);
  const plain = passage.sentences.filter((span) => !statements.some((one) => isSentenceOf(one, span)));
  const spans: Said[] = [
    ...quotes.flatMap((quote) => (quote.kind === 'scare' ? [] : [{ span: quote, quote, statement: null }])),
    ...statements.map((statement) => ({ span: statement, quote: null, statement })),
    ...plain.map((span) => ({ span, quote: null, statement: null })),
  ];
  // What somebody else, or nobody in particular, is the source of is the article's for whoever is surely meant.
  const isTold = (fit: number | null) =>
    !speakerFit || fit === SPEAKER_FIT.stated || (fit === SPEAKER_FIT.other && !question.speaker?.isSure);
  const spoken = [...quotes, ...(content.statements[passage.article] ?? [])];
  return spans.map(({ span: { start, end }, quote, statement }) => {
    const span = { start, end };
    const speaker = speakerFit ? speakerFit(passage.article, span, { quote, statement }) : NO_SPEAKER;
    const said = { quote, statement: isTold(speaker) ? statement : null };
    const voices = quote ? [quote] : spoken.filter((one) => overlaps(one, span));
    const fits = voices.map((one) => (one.speaker === null ? 0 : voice(passage.article, one.speaker)));
    const features = { ...spanFeatures(span, said, reading, question), voice: largestOf(fits, 0), continues };
    return { ...span, passage: score.passage, article: passage.article, ...said, features, speaker };
  });
}

interface Said extends Pick<Evidence, 'quote' | 'statement'> {
  readonly span: Span;
}

/** Whether a sentence of a passage is the one that a statement was read in; two ways to part sentences differ at times. */
function isSentenceOf(statement: Statement, sentence: Span): boolean {
  return contains(statement, sentence) || contains(sentence, statement);
}

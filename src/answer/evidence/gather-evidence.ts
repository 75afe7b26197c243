import type { Content } from '../../index/index.js';
import type { Statement } from '../../quotes/index.js';
import type { PassageScore, QueryTerm, Searcher } from '../../search/index.js';
import { contains, type Span } from '../../text/index.js';
import type { UnderstoodQuestion } from '../question/index.js';
import type { Credits } from './credits.js';
import type { Evidence } from './evidence.js';
import { type FoundPassage, findIn, type PassageReading, readPassage, sayers } from './passage-reading.js';
import { spanFeatures } from './span-features.js';
import { SPEAKER_FIT, type SpeakerFit } from './speaker-fit.js';
import { termWeights } from './term-weights.js';

/** What evidence is gathered for. */
export interface EvidenceRequest {
  readonly question: UnderstoodQuestion;
  readonly terms: readonly QueryTerm[];
  /** What the question counts: any of them may stand behind a number. Empty where it counts nothing. */
  readonly counted: readonly QueryTerm[];
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
  const reading = { ...request, saidBy: sayers(request.terms, request.credits) };
  return [...byArticle.values()].flatMap((passages) => {
    const weights = termWeights(passages, request, searcher.index);
    return passages.flatMap((found) =>
      evidenceIn(readPassage(found, reading, weights, content, searcher), request),
    );
  });
}

function evidenceIn(
  reading: PassageReading,
  { question, speakerFit, articlesBefore = [] }: EvidenceRequest,
): Evidence[] {
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
  return spans.flatMap(({ span: { start, end }, quote, statement }) => {
    const span = { start, end };
    const speaker = speakerFit ? speakerFit(passage.article, span, { quote, statement }) : NO_SPEAKER;
    if (speaker === null) return [];
    // What somebody else, or nobody in particular, is the source of is the article's for whoever is meant.
    const said = { quote, statement: speakerFit && speaker !== SPEAKER_FIT.stated ? null : statement };
    const features = {
      ...spanFeatures(span, said, reading, question),
      speaker,
      continues,
    };
    return [{ ...span, passage: score.passage, article: passage.article, ...said, features }];
  });
}

interface Said extends Pick<Evidence, 'quote' | 'statement'> {
  readonly span: Span;
}

/** Whether a sentence of a passage is the one that a statement was read in; two ways to part sentences differ at times. */
function isSentenceOf(statement: Statement, sentence: Span): boolean {
  return contains(statement, sentence) || contains(sentence, statement);
}

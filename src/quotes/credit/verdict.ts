import type { Article } from '../../articles/index.js';
import type { Span } from '../../text/index.js';
import { isLikelySpeaker } from '../clauses/index.js';
import type { Discourse } from '../entities/index.js';
import type { Mention } from '../phrases/index.js';
import type { LanguageData } from '../words/index.js';
import { continuationOf } from './continuation.js';
import { type Credit, creditTo, type Previous } from './credit.js';
import { type Cue, findCue, findInnerCue } from './cues/index.js';
import type { Quotation } from './quotation.js';
import { scareLikelihood } from './scare.js';

/** Whose a quotation is, and how likely its marks report nobody's speech. */
export interface Verdict {
  readonly credit: Credit | null;
  /** From 0 to 1. */
  readonly scare: number;
  /** The words really spoken, where the narrator's clause stands between the marks. */
  readonly parts: readonly Span[] | null;
}

/** Weighs what the sentence, the quotation itself and the sentences before say. Quotations in headings are nobody's. */
export function judge(
  { text, paragraphs }: Article,
  quotation: Quotation,
  discourse: Discourse,
  previous: Previous | null,
): Verdict {
  const { sentence, index, span, shape } = quotation;
  const { data } = discourse;
  if (paragraphs[sentence.paragraph]?.kind === 'subhead') return { credit: null, scare: 0, parts: null };
  const cue = findCue(quotation, data);
  if (cue?.denied) return { credit: null, scare: 0, parts: null };
  const inner = cue === null && shape.freestanding ? findInnerCue(text, span, index, data) : null;
  const found = cue ?? inner?.cue ?? null;
  const credit =
    (found && creditByCue(found, quotation, discourse)) ?? continuationOf(quotation, discourse, previous);
  const scare = scareLikelihood(quotation, isGoverned(cue, span), data);
  const confidence = (credit?.confidence ?? 0) * (1 - SCARE_DOUBT * scare);
  if (!credit || confidence < LEAST_CONFIDENCE) return { credit: null, scare, parts: null };
  return { credit: { ...credit, confidence }, scare, parts: inner?.parts ?? null };
}

/** Below this confidence a quotation has no speaker: better none than a wrong one. */
const LEAST_CONFIDENCE = 0.5;
/** How much of its confidence a credit loses where the marks surely report nobody's speech. */
const SCARE_DOUBT = 0.85;

/** A verb before the quotation surely governs it. */
function isGoverned(cue: Cue | null, { start }: Span): boolean {
  return cue !== null && cue.confidence >= 0.9 && cue.words.end <= start;
}

/** Within a quotation most marks hold the speaker's own terms, or what "people" say: only somebody told apart is credited. */
function mayBeTakenUp(mention: Mention, data: LanguageData): boolean {
  const isVague = mention.determiner === 'indefinite' || mention.determiner === null;
  return isLikelySpeaker(mention, data) && !(mention.kind === 'nominal' && isVague);
}

function creditByCue(
  { mention, words, aside, confidence }: Cue,
  quotation: Quotation,
  discourse: Discourse,
): Credit | null {
  if (discourse.frame && !mayBeTakenUp(mention, discourse.data)) return null;
  const resolution = discourse.resolve(mention);
  if (!resolution) return null;
  const { entity } = resolution;
  const surety = confidence * resolution.confidence;
  return creditTo({ entity, mention: mention.text, cue: words, aside, confidence: surety }, quotation);
}

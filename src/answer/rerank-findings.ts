import type { Reranker } from '../embedding/index.js';
import type { Content } from '../index/index.js';
import { overlaps } from '../text/index.js';
import { type Evidence, type Findings, type RankedEvidence, wantsAnything } from './evidence/index.js';
import { readPart } from './question/index.js';

/** So many of the strongest pieces are read once more. */
const MOST_READ = 10;
/** A piece is read with its sentences, up to so many characters. */
const LONGEST = 1_000;

/**
 * What was found, the strongest pieces in the order of a second reader: each place keeps its strength, whoever takes it.
 * None takes the place of one that fits the speaker meant better or worse. As it was where the reader is late, and where
 * any words of somebody are wanted.
 */
export async function rerankFindings<Found extends Findings>(
  findings: Found,
  reranker: Reranker,
  content: Content,
): Promise<Found> {
  const { question, ranked } = findings;
  const fit = ranked[0]?.features.speaker;
  const read = ranked.slice(0, MOST_READ).filter(({ features }) => features.speaker === fit);
  if (read.length < 2 || wantsAnything(findings)) return findings;
  const texts = read.map((one) => sentencesOf(one, content));
  const scores = await reranker.score(readPart(question.meaning), texts);
  if (scores === null) return findings;
  const order = [...read.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const taken = new Map(
    read.map((one, place) => [one, { ...(read[order[place] ?? place] ?? one), strength: one.strength }]),
  );
  return { ...findings, ranked: ranked.map((one): RankedEvidence => taken.get(one) ?? one) };
}

/** The sentences that a piece of evidence stands in. */
function sentencesOf(one: Evidence, content: Content): string {
  const around = (content.passage(one.passage)?.sentences ?? []).filter((sentence) =>
    overlaps(sentence, one),
  );
  const start = Math.min(one.start, around[0]?.start ?? one.start);
  const end = Math.max(one.end, around.at(-1)?.end ?? one.end);
  return content.articles[one.article]?.text.slice(start, Math.min(end, start + LONGEST)) ?? '';
}

import type { Article } from '../../articles/index.js';
import type { ParsedSentence } from '../clauses/index.js';
import { viewFeatures } from '../credit/index.js';
import { type Discourse, type Resolution, speakerKindOf } from '../entities/index.js';
import { feature, LEAST_CONFIDENCE, likeliest, probabilitiesOf, WEIGHTS } from '../model/index.js';
import type { Mention } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import type { LanguageData } from '../words/index.js';
import { governingClause, governingVerb } from './governing-clause.js';
import { insertedClause } from './inserted-clause.js';
import { isSourceEntity } from './is-source.js';
import type { Report, ReportReader } from './report.js';
import { pointOfView, sourceOfSentence } from './source-of-sentence.js';

export const REPORT_READERS: readonly ReportReader[] = [
  insertedClause,
  sourceOfSentence,
  pointOfView,
  governingClause,
  governingVerb,
];

/**
 * The statements that the sentence at this position makes, one for each speaker. The discourse has been read up to there.
 * Headings and captions make none, nor do questions.
 */
export function statementsIn(
  { text, paragraphs }: Article,
  index: number,
  discourse: Discourse,
): Statement[] {
  const sentence = discourse.sentences[index];
  if (!sentence || (sentence.clauses.length === 0 && sentence.sources.length === 0)) return [];
  const paragraph = paragraphs[sentence.paragraph];
  if (!paragraph || paragraph.number === null || sentence.heading || !isStated(sentence)) return [];
  const { tokens } = sentence;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const statements = new Map<string, Statement>();
  for (const { reader, report } of reportsIn(sentence, discourse.data)) {
    const { mention, from, to } = report;
    const source = sourceMeant(mention, discourse);
    if (!source || statements.has(source.entity.name)) continue;
    const { entity, rule, confidence } = source;
    statements.set(entity.name, {
      start,
      end,
      kind: 'reported',
      speaker: entity.name,
      speakerKind: speakerKindOf(entity),
      mention: mention.text,
      cue: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
      confidence: Math.round(confidence * 100) / 100,
      rule: { cue: reader.name, person: rule },
      paragraph: paragraph.number,
    });
  }
  return [...statements.values()];
}

/** Whom the mention means most likely, if that is somebody who may be a source. */
function sourceMeant(
  mention: Mention,
  discourse: Discourse,
): (Pick<Resolution, 'entity' | 'rule'> & { readonly confidence: number }) | null {
  const readings = discourse.resolutions(mention);
  const options = readings.map(({ entity, features, rule }) => [
    ...features,
    ...viewFeatures(entity, mention, mention.sentence, discourse, false),
    feature`person: ${rule}`,
  ]);
  const best = likeliest(
    probabilitiesOf(options, WEIGHTS),
    readings.map(({ entity }) => entity.name),
  );
  const source = best && readings[best.at];
  if (!source || best.confidence < LEAST_CONFIDENCE || !isSourceEntity(source.entity, discourse.data))
    return null;
  const { entity, rule } = source;
  return { entity, rule, confidence: best.confidence };
}

/** A clause set into a sentence reports all of it, whatever its other verbs report. */
function reportsIn(
  sentence: ParsedSentence,
  data: LanguageData,
): { readonly reader: ReportReader; readonly report: Report }[] {
  const readBy = (reader: ReportReader) => reader.read(sentence, data).map((report) => ({ reader, report }));
  const inserted = readBy(insertedClause);
  const sources = [...readBy(sourceOfSentence), ...readBy(pointOfView)];
  const governing = inserted.length > 0 ? [] : [...readBy(governingClause), ...readBy(governingVerb)];
  return [...inserted, ...sources, ...governing];
}

/** It ends as a sentence does that states something, perhaps with a quotation. */
function isStated({ tokens, titleCase }: ParsedSentence): boolean {
  const last = tokens.at(-1);
  return !titleCase && last !== undefined && (last.kind === 'quote' || /^[.!…:;»")]/.test(last.text));
}

import * as v from 'valibot';
import { LANGUAGES, type LanguageCode } from '../languages/index.js';
import { annotationLines } from './annotation-lines.js';

const Line = v.object({
  doc: v.string(),
  lang: v.picklist(LANGUAGES.map(({ code }) => code)),
  text_file: v.string(),
  quote: v.optional(v.string()),
  speaker: v.nullable(v.string()),
  cue: v.optional(v.nullable(v.string())),
  kind: v.picklist(['direct', 'mixed', 'scare']),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  accept: v.optional(v.array(v.nullable(v.string()))),
  given: v.optional(v.string()),
});

/** One annotated quotation. */
export interface GoldQuote {
  readonly doc: string;
  readonly language: LanguageCode;
  /** The article's file, relative to the annotation's folder. */
  readonly textFile: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed' | 'scare';
  readonly speaker: string | null;
  /** Every right answer; null among them where giving nobody is right. */
  readonly accept: readonly (string | null)[];
  /** How the article gives the speaker, where the side table says so; otherwise the kind. */
  readonly given: string;
}

/**
 * Reads annotated quotations, one JSON object a line.
 * @param sideTable tab-separated `doc`, `start`, `given`, with a header line
 * @throws UsageError naming the first line that is not an annotated quotation
 */
export function parseGoldQuotes(jsonLines: string, sideTable = ''): GoldQuote[] {
  const given = new Map(
    sideTable
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split('\t'))
      .map(([doc = '', start = '', value = '']) => [`${doc} ${start}`, value]),
  );
  const problem = 'is no annotated quotation; docs/evaluation.md has the format.';
  return annotationLines(jsonLines, Line, problem).map(
    ({ lang, text_file, accept, doc, start, end, kind, speaker, given: own }) => ({
      doc,
      language: lang,
      textFile: text_file,
      start,
      end,
      kind,
      speaker,
      accept: accept ?? [speaker],
      given: given.get(`${doc} ${start}`) ?? own ?? kind,
    }),
  );
}

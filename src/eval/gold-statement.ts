import * as v from 'valibot';
import { LANGUAGES, type LanguageCode } from '../languages/index.js';
import type { Span } from '../text/index.js';
import { annotationLines } from './annotation-lines.js';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Line = v.object({
  doc: v.string(),
  lang: v.picklist(LANGUAGES.map(({ code }) => code)),
  text_file: v.string(),
  start: offset,
  end: offset,
  speaker: v.string(),
  accept: v.array(v.nullable(v.string())),
});

/** An annotated sentence that reports somebody's words without quoting them. */
export interface GoldStatement extends Span {
  readonly doc: string;
  readonly language: LanguageCode;
  /** The article's file, relative to the folder of the articles. */
  readonly textFile: string;
  readonly speaker: string;
  /** Every right speaker. */
  readonly accept: readonly string[];
  /** Leaving the sentence out is right, too. */
  readonly optional: boolean;
}

/**
 * Reads annotated statements, one JSON object a line.
 *
 * @throws UsageError naming the first line that is none
 */
export function parseGoldStatements(jsonLines: string): GoldStatement[] {
  const problem = 'is no annotated statement; see the format in the documentation';
  return annotationLines(jsonLines, Line, problem).map(({ lang, text_file, accept, ...line }) => ({
    ...line,
    language: lang,
    textFile: text_file,
    accept: accept.filter((answer) => answer !== null),
    optional: accept.includes(null),
  }));
}

import * as v from 'valibot';
import { UsageError } from '../errors.js';

/** A question with what is known of its answer: one line of an evaluation file. */
export interface EvalQuestion {
  readonly id: string;
  readonly lang: string;
  readonly q: string;
  readonly history: readonly string[];
  /** "quote", "fact", "offtopic" …; "question" where the file names none. */
  readonly type: string;
  /** Null for a question that the articles do not answer. */
  readonly gold: Gold | null;
  /** Who says it, by the name's last word at least; null where nobody does. */
  readonly speaker: string | null;
}

/** Where the answer stands: any one of these places of a file is enough. */
export interface Gold {
  readonly file: string;
  /** Exact parts of the file's text. */
  readonly texts: readonly string[];
  /** UTF-16 offsets, as `[start, end)`. */
  readonly ranges: readonly (readonly [number, number])[];
}

const LINE = v.object({
  id: v.optional(v.string()),
  lang: v.optional(v.string(), 'any'),
  q: v.string(),
  history: v.optional(v.array(v.string()), []),
  type: v.optional(v.string(), 'question'),
  none: v.optional(v.boolean(), false),
  file: v.optional(v.string()),
  gold: v.optional(v.array(v.string()), []),
  gold_range: v.optional(v.tuple([v.number(), v.number()])),
  speaker: v.optional(v.nullable(v.string()), null),
});

/**
 * The questions of a file with one JSON object a line; empty lines are skipped.
 * @throws UsageError naming the first line that is no such question.
 */
export function parseQuestionFile(name: string, text: string): EvalQuestion[] {
  return text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseQuestion(line, i + 1, name)]));
}

function parseQuestion(line: string, number: number, name: string): EvalQuestion {
  const parsed = v.safeParse(LINE, readJson(line));
  if (!parsed.success) {
    throw new UsageError(`${name}, line ${number}: not an evaluation question (${parsed.issues[0].message})`);
  }
  const { id = String(number), none, file, gold, gold_range: range, ...rest } = parsed.output;
  if (none) return { ...rest, id, gold: null };
  if (file === undefined || (gold.length === 0 && !range)) {
    throw new UsageError(
      `${name}, line ${number}: needs "file" with "gold" or "gold_range", or "none": true`,
    );
  }
  return { ...rest, id, gold: { file, texts: gold, ranges: range ? [range] : [] } };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

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
  /** How it is put: "neat", "chat", "typo", "keywords"; null where the file does not say. */
  readonly register: string | null;
  /** The article that it is about, answered or not; null where the file names none. */
  readonly about: string | null;
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

const RANGE = v.tuple([v.number(), v.number()]);
const LINE = v.object({
  id: v.optional(v.string()),
  lang: v.optional(v.string(), 'any'),
  q: v.string(),
  history: v.optional(v.array(v.string()), []),
  type: v.optional(v.string(), 'question'),
  register: v.nullish(v.string(), null),
  none: v.optional(v.boolean(), false),
  file: v.nullish(v.string()),
  gold: v.optional(v.array(v.string()), []),
  gold_range: v.optional(RANGE),
  gold_ranges: v.optional(v.array(RANGE), []),
  speaker: v.nullish(v.string(), null),
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
  const { id = String(number), none, file, gold, gold_range, gold_ranges, ...rest } = parsed.output;
  const question = { ...rest, id, about: file ?? null };
  if (none) return { ...question, gold: null };
  const ranges = [...gold_ranges, ...(gold_range ? [gold_range] : [])];
  if (!file || gold.length + ranges.length === 0) {
    throw new UsageError(
      `${name}, line ${number}: needs "file" with "gold", "gold_range" or "gold_ranges", or "none": true`,
    );
  }
  return { ...question, gold: { file, texts: gold, ranges } };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

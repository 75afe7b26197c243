import * as v from 'valibot';
import { annotationLines } from './annotation-lines.js';

const LINE = v.object({
  doc: v.string(),
  speakers: v.array(v.object({ name: v.string(), role: v.nullish(v.string(), null) })),
  notSpeakers: v.optional(v.array(v.string()), []),
});

/** Who speaks in an article: one line of an annotation of people. */
export interface GoldPeople {
  /** The article is `texts/<doc>.txt` beside the annotation. */
  readonly doc: string;
  /** Everybody who speaks, between marks or without; `role` is what the article calls them besides the name. */
  readonly speakers: readonly GoldPerson[];
  /** Names in the article that look like somebody's who speaks. */
  readonly notSpeakers: readonly string[];
}

export interface GoldPerson {
  /** A name, or a description where the article gives no name. */
  readonly name: string;
  readonly role: string | null;
}

/**
 * Reads who speaks in each article, one JSON object a line; empty lines are skipped.
 * @throws UsageError naming the first line that is no such annotation
 */
export function parseGoldPeople(jsonLines: string): GoldPeople[] {
  const problem = 'does not say who speaks in an article; docs/evaluation.md has the format.';
  return annotationLines(jsonLines, LINE, problem);
}

import { createHash } from 'node:crypto';

/** Half of a set of annotated articles: one to fit and to read, the other only to measure. */
export type Half = 'fit' | 'check';

/** What is annotated: each parts the articles in its own way. */
export type Task = 'attribution' | 'answering';

/**
 * The half that an annotated article belongs to, in whichever set it stands: told by its name alone.
 * @param doc the article's name, for answering with its extension
 */
export function halfOf(doc: string, task: Task = 'attribution'): Half {
  const [first = 0] = createHash('sha256').update(`${task} ${doc}`).digest();
  return first % 2 === 0 ? 'fit' : 'check';
}

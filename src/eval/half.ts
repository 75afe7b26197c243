import { createHash } from 'node:crypto';

/** Half of a set of annotated articles: one to fit and to read, the other that nobody reads, which measures. */
export type Half = 'fit' | 'check';

/** What is annotated: each parts the articles in its own way. */
export type Task = 'attribution' | 'answering';

/**
 * The half that an annotated article belongs to, in whichever set it stands: told by its name alone.
 * @param doc the article's name, for answering with its extension
 */
export function halfOf(doc: string, task: Task = 'attribution'): Half {
  const [first = 0] = digestOf(doc, task);
  return first % 2 === 0 ? 'fit' : 'check';
}

/**
 * Whether an article of the half that nobody reads may be learned from all the same, where a set is large enough: rules mended
 * while reading the other half make the model surer of itself there than it is abroad.
 * @param doc as for `halfOf`
 */
export function isLearnedUnread(doc: string, task: Task = 'attribution'): boolean {
  const [first = 0, second = 0] = digestOf(doc, task);
  return first % 2 === 1 && second % 2 === 0;
}

function digestOf(doc: string, task: Task): Uint8Array {
  return createHash('sha256').update(`${task} ${doc}`).digest();
}

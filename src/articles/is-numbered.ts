import type { Paragraph } from './article.js';

/** Whether it is what a reader would call a paragraph: a sub-heading bears the number of the one that it opens. */
export function isNumbered({ kind, number }: Pick<Paragraph, 'kind' | 'number'>): boolean {
  return number !== null && kind !== 'subhead';
}

import type { Run } from './flow.js';

/** Characters of a run that is surely a paragraph, and the share of them that links may be. */
const LEAST_PROSE = 80;
export const MOST_LINKED_PROSE = 0.5;

/** Whether a run is surely a paragraph, of the article or of something else. */
export function isProse({ text, linked }: Run): boolean {
  return text.length >= LEAST_PROSE && linked < MOST_LINKED_PROSE;
}

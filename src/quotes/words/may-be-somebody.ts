import type { LanguageData } from './language-data.js';
import { WordClass } from './word-classes.js';

/** Of a word for people. */
export const PERSON = WordClass.role | WordClass.anonymous;
/** Of a word for people or for bodies that speak. */
export const SOMEBODY = PERSON | WordClass.institution;

/** Whether the head noun, in lower case, is one for people or for bodies that speak. */
export function mayBeSomebody(head: string | null, data: Pick<LanguageData, 'words'>): boolean {
  return head !== null && (data.words(head).classes & SOMEBODY) !== 0;
}

/** Whether it is one for people. */
export function mayBePerson(head: string | null, data: Pick<LanguageData, 'words'>): boolean {
  return head !== null && (data.words(head).classes & PERSON) !== 0;
}

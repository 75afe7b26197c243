import { nameKey, wordsOf } from '../../text/index.js';

/** Whether a text holds the last word of somebody's name. */
export function namesSurname(text: string, surname: string | undefined): boolean {
  const key = nameKey(surname ?? '');
  return key !== '' && wordsOf(text).some((word) => nameKey(word.text) === key);
}

import { languageOf } from '../../languages/index.js';
import { phrasingsOfAll } from './phrasing.js';
import { joinedWords, questionWords } from './question-words.js';

/**
 * Whether a message is put as a question, in any language: by its mark, or as one that could stand alone or goes on from
 * another ("more", "and Tillerson"). Keywords are not, though they can be answered.
 */
export function isPutAsQuestion(message: string): boolean {
  if (message.includes('?')) return true;
  return phrasingsOfAll().some((phrasing) => {
    const joined = joinedWords(questionWords(message, phrasing));
    const { opens } = languageOf(phrasing.language).parts;
    const { bare, more, others, followUp, source } = phrasing;
    return [opens, bare, more, others, followUp, source].some((pattern) => pattern.test(joined));
  });
}

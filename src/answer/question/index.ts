export { checkHistory, checkQuestion, isWorded, LONGEST_QUESTION } from './check-question.js';
export { findCounted } from './find-counted.js';
export { isPutAsQuestion } from './is-put-as-question.js';
export type { Phrasing } from './phrasing.js';
export { asksForWords, phrasingFor, phrasingsOfAll } from './phrasing.js';
export { questionLanguage } from './question-language.js';
export {
  isPartlyRead,
  joinedWords,
  type QuestionWord,
  questionWords,
  readPart,
} from './question-words.js';
export { type Message, readMessage } from './read-message.js';
export { type Request, readRequest } from './read-request.js';
export {
  givenApart,
  rolesOf,
  type SpeakerMeant,
  speakerDirectory,
  type Understanding,
  type WordRange,
} from './speaker/index.js';
export { stripMarkup } from './strip-markup.js';
export { understandQuestion } from './understand-question.js';
export type { UnderstoodQuestion } from './understood-question.js';

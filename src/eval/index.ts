export { abstentionCurve } from './abstention-curve.js';
export { type ArticleReader, articleReader } from './annotated-article.js';
export { calibrationError } from './calibration-error.js';
export { describeMiss } from './describe-miss.js';
export { type GoldPeople, parseGoldPeople } from './gold-people.js';
export { type GoldQuote, parseGoldQuotes } from './gold-quote.js';
export { type GoldStatement, parseGoldStatements } from './gold-statement.js';
export { type Half, halfOf, isLearnedUnread } from './half.js';
export { type ScoredPeople, scorePeople } from './people.js';
export { peopleErrors, peopleTable } from './people-table.js';
export { type EvalQuestion, parseQuestionFile } from './question-file.js';
export { questionTable } from './question-table.js';
export {
  goldPlaces,
  groupQuestions,
  type QuestionFigures,
  type QuestionScore,
  scoreQuestion,
  summariseQuestions,
} from './questions.js';
export {
  intersectionOverUnion,
  isRightSpeaker,
  OVERLAP,
  type ScoredDocument,
  SURE,
  scoreQuotes,
} from './quotes.js';
export { quoteErrors, quotesTable } from './quotes-table.js';
export { type StatementDocument, scoreStatements } from './statements.js';
export { statementErrors, statementsTable } from './statements-table.js';

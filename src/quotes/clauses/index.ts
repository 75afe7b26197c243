export { join } from './joined-phrases.js';
export { isLikelySpeaker } from './likely-speaker.js';
export { createParse } from './parse.js';
export { type ParsedSentence, parseSentences } from './parse-sentences.js';
export type { Phrase } from './phrases-in.js';
export { findReportingClauses, type ReportingClause } from './reporting-clause.js';
export type { SourcePhrase } from './source-phrase.js';
export { isContentWord } from './token-counts.js';
export { isMarked } from './verb-groups/index.js';

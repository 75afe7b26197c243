export { extractQuotes } from './extract-quotes.js';
export type { Quote, SpeakerKind } from './quote.js';
export { type Speaker, speakerRole, unifySpeakers, unifySteps } from './speakers/index.js';

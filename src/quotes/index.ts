export { extractQuotes } from './extract-quotes.js';
export type { Quote, SpeakerKind } from './quote.js';

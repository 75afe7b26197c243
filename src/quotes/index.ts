export type { Speech } from './attribute-quotes.js';
export { extractQuotes, extractSpeech } from './extract-quotes.js';
export type { Quote, SpeakerKind } from './quote.js';
export type { Statement } from './statement.js';

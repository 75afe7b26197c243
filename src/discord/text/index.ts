export { cutToFit, shorten } from './cut.js';
export { cutQuote } from './cut-quote.js';
export { escapeMarkdown, oneLine, unescapeMarkdown } from './escape.js';
export { highlight } from './highlight.js';
export { label } from './label.js';
export { shareRoom } from './share-room.js';
export { shortName } from './short-name.js';
export { superscript } from './superscript.js';
export { topicWords, withoutNames } from './topic-words.js';

export type { Line } from './classified-line.js';
export { classifyLine } from './classify-line.js';
export { classifyLines, settleDates } from './classify-lines.js';
export { commentsBelow } from './comments-below.js';
export { continuesArticle, isFooter } from './furniture.js';
export { endsSentence, splitBlocks } from './lines.js';
export { partOpeningSubheads } from './opening-subhead.js';
export { isTitleLine, titleOf } from './title-line.js';

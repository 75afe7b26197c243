export { fromRow as fromArticleRow } from './article-row.js';
export { articleHead, modelIdentity, speakerKind } from './content-schema.js';
export { DamagedIndex } from './damaged-index.js';
export { digestOf, type Row } from './digest.js';
export {
  fromGenerationRows,
  type GenerationHead,
  type GenerationRows,
  toGenerationRows,
} from './generation-rows.js';
export { checkReading, fromReadingRows, type ReadingRows, toReadingRows } from './reading-rows.js';

export { type RowPlace, TOLD, type ToldArticle, toldFromRow } from './article-row.js';
export { ARTICLE_LANGUAGES, modelIdentity, SPEAKER_KINDS } from './content-schema.js';
export { DamagedIndex } from './damaged-index.js';
export { digestOf, type Row } from './digest.js';
export {
  fromGenerationRows,
  type GenerationHead,
  type GenerationRows,
  toGenerationRows,
} from './generation-rows.js';
export { fromReadingRows, type ReadingRows, toReadingRows } from './reading-rows.js';

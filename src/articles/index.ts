export type { Article, Paragraph, ParagraphKind } from './article.js';
export { articleNamed } from './article-named.js';
export { findArticles } from './find-articles.js';
export {
  BESIDE,
  countPassedOver,
  describePassedOver,
  digestOf,
  isOfSeed,
  type ListedSeed,
  listSeeds,
  namesBeside,
  type PassedOver,
  readSeedFile,
  readSeedFiles,
  type SeedFile,
  type SeedStamp,
  type SeedsState,
  seedsState,
  stateNow,
  stateOf,
  unreadable,
} from './folder/index.js';
export { formatOf, readableEndings } from './formats/index.js';
export { parseSeeds, unusable } from './parse-seeds.js';
export { yamlFields } from './particulars.js';
export { positionOf } from './position-of.js';
export { withoutEnding } from './without-ending.js';

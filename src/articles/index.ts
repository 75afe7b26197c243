export type { Article, Paragraph, ParagraphKind } from './article.js';
export { articleNamed } from './article-named.js';
export { findArticles } from './find-articles.js';
export { formatOf } from './formats/index.js';
export { countPassedOver, describePassedOver, type PassedOver } from './passed-over.js';
export { positionOf } from './position-of.js';
export {
  digestOf,
  listSeeds,
  parseSeeds,
  readSeedFile,
  readSeedFiles,
  type SeedFile,
  type SeedStamp,
  stateNow,
  stateOf,
  unusable,
} from './read-seeds.js';
export { type SeedsState, seedsState } from './seeds-state.js';
export { withoutEnding } from './without-ending.js';

export type { Article, Paragraph, ParagraphKind } from './article.js';
export { articleNamed } from './article-named.js';
export { findDates } from './dates/index.js';
export { findArticles } from './find-articles.js';
export {
  BESIDE,
  countPassedOver,
  describePassedOver,
  digestOf,
  isOfSeed,
  LARGEST_SEED_BYTES,
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
  tooLarge,
  unreadable,
  unreadKindOf,
} from './folder/index.js';
export { formatOf, readableEndings } from './formats/index.js';
export { isNumbered } from './is-numbered.js';
export { plainName } from './plain-name.js';
export { positionOf } from './position-of.js';
export { parseSeeds, withBeside, yamlFields } from './read-when-asked.js';
export { unusable } from './unusable.js';
export { withoutEnding } from './without-ending.js';

export { unreadKindOf } from './advice.js';
export { BESIDE, isOfSeed, namesBeside } from './beside.js';
export { type ListedSeed, listSeeds } from './list-seeds.js';
export type { OnFolder } from './look-through.js';
export { countPassedOver, describePassedOver, type PassedOver } from './passed-over.js';
export { readSeedFiles, unreadable } from './read-seed-files.js';
export {
  digestOf,
  LARGEST_SEED_BYTES,
  readSeedFile,
  type SeedFile,
  type SeedStamp,
  stateNow,
  stateOf,
  tooLarge,
} from './seed-file.js';
export { type SeedsState, seedsState } from './seeds-state.js';

/** What the package gives to other programs. */
export type { Answer, AskOptions, Citation, PassageHit, QuoteFilter } from './answer/index.js';
export type { Article } from './articles/index.js';
export { type Config, type ConfigFlags, type Environment, readConfig, readEnvironment } from './config.js';
export { UsageError, VerbatimError } from './errors.js';
export {
  type IndexProgress,
  type IndexSummary,
  type Library,
  type LibraryStatus,
  type OpenOptions,
  openLibrary,
  type QuoteRecord,
  type SpeakerRecord,
  type StatementRecord,
} from './library.js';
export type { Quote, Statement } from './quotes/index.js';

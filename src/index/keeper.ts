import type { ModelIdentity } from '../embedding/index.js';
import type { BuildOptions, BuiltIndex } from './build-index.js';
import type { AnyIndex, PackWords } from './opened-index.js';

/** Where the index of a library is kept: in a folder, or shared with other machines. */
export interface IndexKeeper {
  /** For messages. */
  readonly place: string;
  /**
   * The index that is there; null where there is none that is whole.
   *
   * @throws UsageError, DatabaseError where there is nothing to answer from, and nothing to build that from
   */
  find(model: Promise<ModelIdentity>): Promise<FoundIndex | null>;
  /** Builds an index, as `build-index.ts` tells, and makes it the current one there. */
  build<Opened>(options: KeptBuild<Opened>): Promise<BuiltIndex<Opened>>;
  /** An index that has become the current one there in place of the one in use; null where there is none, or none whole. */
  newer(current: AnyIndex): Promise<AnyIndex | null>;
  /** Ends what goes on for it. */
  close(): void;
}

export interface FoundIndex {
  readonly index: AnyIndex;
  /** Whether it is to be answered from; else it is to be built again. */
  readonly fits: boolean;
}

export type KeptBuild<Opened> = Omit<
  BuildOptions<Opened>,
  'seedsFolder' | 'indexFolder' | 'packWords' | 'share'
>;

export interface KeeperOptions {
  readonly seedsFolder: string;
  readonly indexFolder: string;
  readonly packWords: PackWords;
  /** Of the database in which the index is shared; null where it is not. */
  readonly databaseUrl: string | null;
  /** Has an index fit only where it is that of the seeds here, whatever is shared. */
  readonly seedsDecide: boolean;
  readonly onNotice?: ((notice: string) => void) | undefined;
}

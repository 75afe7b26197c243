import { folderKeeper } from './folder-keeper.js';
import type { IndexKeeper, KeeperOptions } from './keeper.js';

/** Where the index is kept; what a database needs is loaded only where one is named. @throws UsageError where that is none */
export async function openKeeper(options: KeeperOptions): Promise<IndexKeeper> {
  const { databaseUrl } = options;
  if (databaseUrl === null) return folderKeeper(options);
  const { postgresIndex, sharedKeeper } = await import('./shared/index.js');
  return sharedKeeper(await postgresIndex(databaseUrl), options);
}

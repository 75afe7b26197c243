import type { CheckedIndex } from './checked-index.js';

/**
 * What there is of the index that is shared in a database, and where that is, for messages.
 *
 * @throws IndexError where it is not whole; DatabaseError, UsageError where it cannot be read
 */
export async function checkSharedIndex(
  databaseUrl: string,
  seedsFolder: string,
): Promise<{ readonly place: string; readonly index: CheckedIndex | null }> {
  const { checkShared, postgresIndex } = await import('./shared/index.js');
  const shared = await postgresIndex(databaseUrl);
  return { place: shared.place, index: await checkShared(shared, seedsFolder) };
}

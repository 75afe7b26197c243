import type { IndexProgress, IndexSummary, Library } from './library.js';

/**
 * Has the library rebuild its index from the seeds as they are now: a rebuild that was under way may have read them before they
 * changed, and is then followed by another.
 */
export async function rebuildNow(
  library: Pick<Library, 'rebuild'>,
  onProgress?: (progress: IndexProgress) => void,
): Promise<IndexSummary> {
  const since = new Date();
  const summary = await library.rebuild(onProgress);
  return summary.builtAt < since ? library.rebuild(onProgress) : summary;
}

import { DamagedIndex } from './rows/index.js';
import { isDamage, isUnreadable } from './storage/index.js';

/** Whether an error says that what is read of an index as it is asked for is damaged, or cannot be read any more. */
export function isIndexFailure(error: unknown): error is Error {
  const isTold = error instanceof DamagedIndex || error instanceof RangeError;
  return isTold || isDamage(error) || isUnreadable(error);
}

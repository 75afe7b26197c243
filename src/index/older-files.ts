import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What versions before this one kept an index in. */
const OLDER = /^(?:manifest\.json|(?:passages|vectors|graph)\..*)$/;

/** Removes what earlier versions left in the folder of an index; what cannot be removed is in nobody's way. */
export function removeOlderFiles(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (OLDER.test(name)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // As above.
  }
}

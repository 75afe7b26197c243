import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What versions before this one kept an index in. */
const OLDER =
  /^(?:manifest\.json|(?:passages|vectors|graph)\.[\w-]+\.(?:jsonl|f32|hnsw|hnsw\.seal))(?:\.[\w-]+\.tmp|\.[\w-]+\.[0-9a-f]+\.tmp)?$/;

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

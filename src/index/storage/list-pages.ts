import { remember } from '../../remember.js';
import type { SqlStatement } from '../../sqlite.js';
import type { ReadBytes } from '../opened-index.js';
import { DamagedIndex, digestOf, type Row } from '../rows/index.js';

/** Bytes of a page: a row with them and their digest is what a page of SQLite has room for. */
const PAGE_BYTES = 4_000;
/** Pages that are kept for the next question: neighbours in the alphabet are often asked for together. */
const MOST_KEPT = 64;

/** The lists of where words stand, cut into pages, each with a digest over the name of its generation, its number and its bytes. */
export interface ListPages {
  /** Replaces all of them. */
  writeLists(generation: string, lists: Uint8Array): void;
  /** Reads some of them. @throws DamagedIndex where a page is not what was written for this generation */
  listsOf(generation: string): ReadBytes;
  /** Reads all of them. @throws DamagedIndex */
  checkLists(generation: string): void;
}

/** @param sql a statement, prepared when it is first used */
export function listPages(sql: (text: string) => SqlStatement): ListPages {
  function read(generation: string, number: number): Uint8Array {
    const row = sql('SELECT data, digest FROM list_page WHERE number = ?').get(number) as Row | undefined;
    const { data, digest } = row ?? {};
    if (data instanceof Uint8Array && digest instanceof Uint8Array)
      if (digestOf([generation, number, data]).equals(digest)) return data;
    throw new DamagedIndex('a list of where words stand is not what was written');
  }
  return {
    writeLists(generation, lists) {
      sql('DELETE FROM list_page').run();
      for (let number = 0; number * PAGE_BYTES < lists.length; number += 1) {
        const data = lists.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
        const digest = digestOf([generation, number, data]);
        sql('INSERT INTO list_page (number, data, digest) VALUES (?, ?, ?)').run(number, data, digest);
      }
    },
    checkLists(generation) {
      const { pages } = sql('SELECT count(*) AS pages FROM list_page').get() as { readonly pages: number };
      for (let number = 0; number < pages; number += 1) read(generation, number);
    },
    listsOf(generation) {
      const page = remember((number: number) => read(generation, number), MOST_KEPT);
      return (from, to) => {
        const bytes = new Uint8Array(to - from);
        for (let at = from; at < to; ) {
          const number = Math.floor(at / PAGE_BYTES);
          const start = at - number * PAGE_BYTES;
          const part = page(number).subarray(start, start + to - at);
          if (part.length === 0) throw new DamagedIndex('a list of where words stand ends too early');
          bytes.set(part, at - from);
          at += part.length;
        }
        return bytes;
      };
    },
  };
}

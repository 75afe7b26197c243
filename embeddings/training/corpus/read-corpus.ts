import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../../../src/errors.js';

/** One sentence in both languages. */
export interface SentencePair {
  /** Where it comes from: `laws`, `anki` or `tico`. */
  readonly source: string;
  readonly english: string;
  readonly french: string;
}

/** A section of a text and its heading, in both languages. */
export interface Section {
  readonly englishHeading: string;
  readonly english: string;
  readonly frenchHeading: string;
  readonly french: string;
}

export interface Corpus {
  readonly pairs: readonly SentencePair[];
  readonly sections: readonly Section[];
}

/**
 * Reads `pairs.tsv.gz` and `headings.tsv.gz` (gzip, UTF-8, tab-separated, one record a line) in file order.
 * @throws UsageError if a file is missing or a line has too few columns.
 */
export function readCorpus(directory: string): Corpus {
  return {
    pairs: readRows(directory, 'pairs.tsv.gz', 3).map(([source = '', english = '', french = '']) => ({
      source,
      english,
      french,
    })),
    sections: readRows(directory, 'headings.tsv.gz', 4).map(
      ([englishHeading = '', english = '', frenchHeading = '', french = '']) => ({
        englishHeading,
        english,
        frenchHeading,
        french,
      }),
    ),
  };
}

function readRows(directory: string, name: string, columns: number): string[][] {
  const path = join(directory, name);
  if (!existsSync(path)) {
    throw new UsageError(`${path} does not exist: give --data the folder that holds ${name}.`);
  }
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const rows: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const row = line.split('\t');
    if (row.length < columns) {
      throw new UsageError(`${path}, line ${index + 1}: expected ${columns} columns separated by tabs.`);
    }
    rows.push(row);
  }
  return rows;
}

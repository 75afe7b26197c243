import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vectors } from '../../src/embedding/index.js';

/** What every contender makes its index of. */
export interface Given {
  /** Articles, one paragraph a sentence; `texts` are their paragraphs, in order. */
  readonly seedsFolder: string;
  readonly texts: readonly string[];
  /** One unit vector a text. */
  readonly vectors: Vectors;
}

export function keepGiven(folder: string, { texts, vectors }: Given): void {
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts));
  writeFileSync(join(folder, 'vectors.f32'), vectors.data);
}

export function readGiven(folder: string): Given {
  const texts: string[] = JSON.parse(readFileSync(join(folder, 'texts.json'), 'utf8'));
  const data = readNumbers(join(folder, 'vectors.f32'));
  const vectors = { data, dimension: data.length / texts.length, count: texts.length };
  return { seedsFolder: seedsIn(folder), texts, vectors };
}

export function seedsIn(folder: string): string {
  return join(folder, 'seeds');
}

function readNumbers(file: string): Float32Array {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Float32Array.BYTES_PER_ELEMENT);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeModel } from '../../embeddings/training/export/write-model.js';
import { quantise } from '../../embeddings/training/onnx/embedding-graph.js';
import { type Embedder, rowOf } from '../../src/embedding/embedder.js';
import { loadEmbedder } from '../../src/embedding/load-embedder.js';

const vocabulary = ['[PAD]', '[UNK]', 'paix', 'guerre', '##s'];
const table = Float32Array.from([
  ...[0, 0, 0],
  ...[0, 0, 0],
  ...[0.5, -0.25, 0.1],
  ...[-2, 0.3, 1],
  ...[0.01, 0.02, 0.03],
]);

describe('an exported model', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-export-'));
  let embedder: Embedder;

  beforeAll(async () => {
    writeModel(join(folder, 'toy'), { vocabulary, table, dimension: 3 });
    embedder = await loadEmbedder({ model: 'toy', modelsFolder: folder, cacheFolder: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the direction of the sum of a text’s token vectors', async () => {
    const vectors = await embedder.embedPassages(['Guerres, paix']);
    const sum = [-2 + 0.01 + 0.5, 0.3 + 0.02 - 0.25, 1 + 0.03 + 0.1];
    const length = Math.hypot(...sum);
    for (const [k, value] of [...rowOf(vectors, 0)].entries()) {
      expect(value).toBeCloseTo((sum[k] as number) / length, 2);
    }
  });

  it('gives a text the same vector beside a longer one', async () => {
    const vectors = await embedder.embedPassages(['paix', 'guerre paix guerre paix']);
    const [x = 0, y = 0, z = 0] = rowOf(vectors, 0);
    const length = Math.hypot(0.5, 0.25, 0.1);
    expect(x).toBeCloseTo(0.5 / length, 2);
    expect(y).toBeCloseTo(-0.25 / length, 2);
    expect(z).toBeCloseTo(0.1 / length, 2);
  });
});

describe('rounding a table to whole numbers', () => {
  it('is wrong by at most half a step of each row', () => {
    const { rows, scales } = quantise(table, 3);
    for (const [index, value] of table.entries()) {
      const scale = scales[Math.floor(index / 3)] as number;
      expect(Math.abs((rows[index] as number) * scale - value)).toBeLessThanOrEqual(scale * 0.501);
    }
  });

  it('leaves a row of zeros at zero', () => {
    expect([...quantise(new Float32Array(3), 3).rows]).toEqual([0, 0, 0]);
  });
});

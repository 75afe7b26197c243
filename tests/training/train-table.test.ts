import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { contrastiveGraph } from '../../embeddings/training/onnx/contrastive-graph.js';
import { writeOnnx } from '../../embeddings/training/onnx/write-onnx.js';
import { createRandom } from '../../embeddings/training/random.js';
import { initialTable } from '../../embeddings/training/table/initial-table.js';
import {
  headingSource,
  type PairSource,
  sentenceSource,
} from '../../embeddings/training/table/text-pairs.js';
import { trainTable } from '../../embeddings/training/table/train-table.js';
import type { WordPiece } from '../../embeddings/training/tokenizer/word-piece.js';

/** Sentences of numbers: each number is a token. */
const numbers: WordPiece = { encode: (text) => text.split(' ').filter(Boolean).map(Number) };

const WORDS = 12;
/** Token 2 + w means in one language what token 2 + WORDS + w means in the other. */
const pairs = Array.from({ length: WORDS }, (_, w) => ({
  source: 'toy',
  english: `${2 + w} ${2 + ((w + 5) % WORDS)}`,
  french: `${2 + WORDS + w} ${2 + WORDS + ((w + 5) % WORDS)}`,
}));
const options = { dimension: 8, steps: 200, batch: 8, learningRate: 0.02, scale: 10, threads: 1 };

async function trainToy(seed: number): Promise<Float32Array> {
  const random = createRandom(seed);
  const table = initialTable(new Float64Array(2 + 2 * WORDS).fill(1), options.dimension, random);
  const withUnknown = pairs.map((pair) => ({ ...pair, french: `${pair.french} 1` }));
  await trainTable(table, [sentenceSource(1, withUnknown, numbers, 0)], options, random);
  return table;
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = a.reduce((sum, value, k) => sum + value * b[k], 0);
  return dot / Math.hypot(...a) / Math.hypot(...b);
}

describe('training a table', () => {
  it('brings a word nearest to its translation', async () => {
    const table = await trainToy(1);
    const row = (token: number) => table.subarray(token * 8, (token + 1) * 8);
    for (let w = 0; w < WORDS; w += 1) {
      const cosines = Array.from({ length: WORDS }, (_, v) => cosine(row(2 + w), row(2 + WORDS + v)));
      expect(cosines.indexOf(Math.max(...cosines)), `word ${w}`).toBe(w);
    }
  });

  it('gives the same table for the same seed, and another for another', async () => {
    const table = await trainToy(1);
    expect(await trainToy(1)).toEqual(table);
    expect(await trainToy(2)).not.toEqual(table);
  });

  it('leaves padding and the unknown word at zero', async () => {
    expect([...(await trainToy(1)).subarray(0, 16)]).toEqual(new Array(16).fill(0));
  });
});

describe('the gradients of a contrastive step', () => {
  const [batch, dimension, scale] = [3, 4, 5];
  const random = createRandom(3);
  const make = () => Float32Array.from({ length: batch * dimension }, () => random.normal() / 2);
  const [left, right] = [make(), make()];

  /** The summed loss of both directions, halved, straight from its definition. */
  function lossOf(a: Float32Array, b: Float32Array): number {
    const score = (i: number, j: number) =>
      scale *
      Array.from({ length: dimension }).reduce<number>(
        (sum, _, k) => sum + a[i * dimension + k] * b[j * dimension + k],
        0,
      );
    let loss = 0;
    for (let i = 0; i < batch; i += 1) {
      const all = Array.from({ length: batch }, (_, j) => j);
      const row = Math.log(all.reduce((sum, j) => sum + Math.exp(score(i, j)), 0));
      const column = Math.log(all.reduce((sum, j) => sum + Math.exp(score(j, i)), 0));
      loss += 0.5 * (row + column) - score(i, i);
    }
    return loss;
  }

  it('are those of the loss by finite differences', async () => {
    const session = await InferenceSession.create(writeOnnx(contrastiveGraph(dimension, scale)));
    const outputs = await session.run({
      left: new Tensor('float32', left, [batch, dimension]),
      right: new Tensor('float32', right, [batch, dimension]),
    });
    for (const [name, values] of [
      ['leftGradient', left],
      ['rightGradient', right],
    ] as const) {
      const gradient = outputs[name].data as Float32Array;
      for (let k = 0; k < values.length; k += 1) {
        const original = values[k];
        values[k] = original + 1e-2;
        const above = lossOf(left, right);
        values[k] = original - 1e-2;
        const below = lossOf(left, right);
        values[k] = original;
        expect(gradient[k] * scale, `${name} ${k}`).toBeCloseTo((above - below) / 2e-2, 1);
      }
    }
  });
});

describe('the pairs of a batch', () => {
  const drawn = (source: PairSource, count = 200) => {
    const random = createRandom(5);
    return Array.from({ length: count }, () => source.draw(random).map((text) => text.join(' ')));
  };

  it('are a sentence and its translation, either one first', () => {
    const seen = new Set(drawn(sentenceSource(1, pairs.slice(0, 1), numbers, 0)).map(String));
    expect(seen).toEqual(new Set(['2 7,14 19', '14 19,2 7']));
  });

  it('are two halves of a long sentence where it is cut', () => {
    const english = Array.from({ length: 20 }, (_, i) => i + 10).join(' ');
    const long = [{ source: 'toy', english, french: english }];
    const [first, second] = drawn(sentenceSource(1, long, numbers, 1), 1)[0];
    expect(`${first} ${second}`).toBe(english);
  });

  it('are a heading and its section in either language, but no heading that stands everywhere', () => {
    const section = (heading: string) => ({
      ...{ englishHeading: heading, english: '3', frenchHeading: '4', french: '5' },
    });
    const source = headingSource(1, [section('2'), section('9'), section('9'), section('9')], numbers, 2);
    expect(source.size).toBe(1);
    expect(new Set(drawn(source).map(String))).toEqual(new Set(['2,3', '2,5', '4,3', '4,5']));
  });
});

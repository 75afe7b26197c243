import { InferenceSession, Tensor } from 'onnxruntime-node';
import { contrastiveGraph } from '../onnx/contrastive-graph.js';
import { writeOnnx } from '../onnx/write-onnx.js';
import type { Random } from '../random.js';
import { createAdam } from './adam.js';
import type { PairSource, Tokens } from './text-pairs.js';

export interface TableOptions {
  readonly dimension: number;
  readonly steps: number;
  /** Pairs a step; every other pair of the batch is a negative. */
  readonly batch: number;
  readonly learningRate: number;
  /** By how much cosines are multiplied before the softmax. */
  readonly scale: number;
}

/**
 * Trains a vector for each token, so that texts that belong together have similar sums of token vectors: symmetric
 * InfoNCE with in-batch negatives, lazy Adam, a warm-up of 100 steps and a linear fall to a twentieth.
 * @param initial The table to begin with, [tokens, dimension], changed in place; tokens 0 and 1 stay as they are.
 * @param options.threads Threads of the matrix products.
 * @param onStep Called after every step with its mean loss in nats.
 */
export async function trainTable(
  initial: Float32Array,
  sources: readonly PairSource[],
  options: TableOptions & { readonly threads: number },
  random: Random,
  onStep: (step: number, loss: number) => void = () => {},
): Promise<void> {
  const { dimension, steps, batch, scale } = options;
  const session = await InferenceSession.create(writeOnnx(contrastiveGraph(dimension, scale)), {
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    // Threads that wait must not burn the processor that other programs want.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  const adam = createAdam(initial, dimension);
  const left = createSide(batch, dimension);
  const right = createSide(batch, dimension);
  for (let step = 1; step <= steps; step += 1) {
    const source = chooseSource(sources, random);
    for (let i = 0; i < batch; i += 1) {
      [left.texts[i], right.texts[i]] = source.draw(random);
    }
    embed(left, initial, dimension);
    embed(right, initial, dimension);
    const outputs = await session.run({
      left: new Tensor('float32', left.vectors, [batch, dimension]),
      right: new Tensor('float32', right.vectors, [batch, dimension]),
    });
    addGradients(left, outputs.leftGradient.data as Float32Array, scale, adam.gradients, dimension);
    addGradients(right, outputs.rightGradient.data as Float32Array, scale, adam.gradients, dimension);
    const fall = 0.05 + 0.95 * (1 - step / steps);
    adam.update(options.learningRate * Math.min(1, step / 100) * fall);
    onStep(step, (outputs.loss.data as Float32Array)[0]);
  }
  await session.release();
}

/** One side of a batch: its texts, their unit vectors and the lengths these had. */
interface Side {
  readonly texts: Tokens[];
  readonly vectors: Float32Array;
  readonly lengths: Float32Array;
}

function createSide(batch: number, dimension: number): Side {
  return {
    texts: Array.from({ length: batch }, () => new Int32Array()),
    vectors: new Float32Array(batch * dimension),
    lengths: new Float32Array(batch),
  };
}

function chooseSource(sources: readonly PairSource[], random: Random): PairSource {
  const total = sources.reduce((sum, { share }) => sum + share, 0);
  let rest = random.next() * total;
  for (const source of sources) {
    rest -= source.share;
    if (rest < 0) return source;
  }
  return sources[sources.length - 1];
}

/** Fills `vectors` with the normalised sums of the texts' token vectors. */
function embed({ texts, vectors, lengths }: Side, table: Float32Array, dimension: number): void {
  vectors.fill(0);
  for (const [i, text] of texts.entries()) {
    const to = i * dimension;
    for (const token of text) {
      const from = token * dimension;
      for (let k = 0; k < dimension; k += 1) vectors[to + k] += table[from + k];
    }
    let square = 0;
    for (let k = to; k < to + dimension; k += 1) square += vectors[k] * vectors[k];
    const length = Math.sqrt(square) + 1e-9;
    lengths[i] = length;
    for (let k = to; k < to + dimension; k += 1) vectors[k] /= length;
  }
}

/** Hands the gradient with respect to each text's unit vector on to its tokens. */
function addGradients(
  { texts, vectors, lengths }: Side,
  gradient: Float32Array,
  scale: number,
  gradients: { rowFor(token: number): number; readonly data: Float32Array },
  dimension: number,
): void {
  const share = new Float32Array(dimension);
  for (const [i, text] of texts.entries()) {
    const from = i * dimension;
    let along = 0;
    for (let k = 0; k < dimension; k += 1) along += vectors[from + k] * gradient[from + k];
    const factor = scale / (texts.length * lengths[i]);
    for (let k = 0; k < dimension; k += 1) {
      share[k] = (gradient[from + k] - vectors[from + k] * along) * factor;
    }
    for (const token of text) {
      if (token < 2) continue;
      const row = gradients.rowFor(token);
      for (let k = 0; k < dimension; k += 1) gradients.data[row + k] += share[k];
    }
  }
}

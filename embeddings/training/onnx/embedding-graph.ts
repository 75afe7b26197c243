import { ELEMENT, type OnnxGraph } from './write-onnx.js';

/** A table of token vectors in whole numbers: token `t` is `rows[t * dimension …] · scales[t]`. */
export interface QuantisedTable {
  readonly dimension: number;
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

/** Rounds each row to whole numbers from −127 to 127 with a scale of its own. */
export function quantise(table: Float32Array, dimension: number): QuantisedTable {
  const tokens = table.length / dimension;
  const rows = new Int8Array(table.length);
  const scales = new Float32Array(tokens);
  for (let token = 0; token < tokens; token += 1) {
    const row = table.subarray(token * dimension, (token + 1) * dimension);
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0) continue;
    const scale = Math.fround(largest / 127);
    scales[token] = scale;
    for (let k = 0; k < dimension; k += 1) rows[token * dimension + k] = Math.round(row[k] / scale);
  }
  return { dimension, rows, scales };
}

/** The graph that looks token vectors up: `input_ids` [batch, sequence] → `last_hidden_state` [batch, sequence, d]. */
export function embeddingGraph({ dimension, rows, scales }: QuantisedTable): OnnxGraph {
  const tokens = scales.length;
  return {
    name: 'static-embedding',
    nodes: [
      { operator: 'Gather', inputs: ['rows', 'input_ids'], outputs: ['whole'], attributes: { axis: 0 } },
      { operator: 'Cast', inputs: ['whole'], outputs: ['unscaled'], attributes: { to: ELEMENT.float } },
      { operator: 'Gather', inputs: ['scales', 'input_ids'], outputs: ['scale'], attributes: { axis: 0 } },
      { operator: 'Mul', inputs: ['unscaled', 'scale'], outputs: ['last_hidden_state'] },
    ],
    constants: [
      { name: 'rows', element: ELEMENT.int8, shape: [tokens, dimension], data: bytesOf(rows) },
      { name: 'scales', element: ELEMENT.float, shape: [tokens, 1], data: bytesOf(scales) },
    ],
    inputs: [{ name: 'input_ids', element: ELEMENT.int64, shape: ['batch', 'sequence'] }],
    outputs: [{ name: 'last_hidden_state', element: ELEMENT.float, shape: ['batch', 'sequence', dimension] }],
  };
}

function bytesOf(array: Int8Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

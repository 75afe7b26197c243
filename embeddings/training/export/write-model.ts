import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddingGraph, quantise } from '../onnx/embedding-graph.js';
import { writeOnnx } from '../onnx/write-onnx.js';
import { modelConfig, tokenizerConfig, tokenizerJson } from './model-files.js';

/** What makes up an embedding model: a vector of `dimension` numbers for each token of the vocabulary. */
export interface StaticModel {
  readonly vocabulary: readonly string[];
  readonly table: Float32Array;
  readonly dimension: number;
}

/** Writes the folder that transformers.js loads: configuration, tokenizer and `onnx/model_quantized.onnx`. */
export function writeModel(directory: string, { vocabulary, table, dimension }: StaticModel): void {
  mkdirSync(join(directory, 'onnx'), { recursive: true });
  const write = (name: string, data: string | Uint8Array) => writeFileSync(join(directory, name), data);
  write('config.json', `${JSON.stringify(modelConfig(vocabulary.length, dimension))}\n`);
  write('tokenizer.json', `${JSON.stringify(tokenizerJson(vocabulary))}\n`);
  write('tokenizer_config.json', `${JSON.stringify(tokenizerConfig())}\n`);
  write('onnx/model_quantized.onnx', writeOnnx(embeddingGraph(quantise(table, dimension))));
}

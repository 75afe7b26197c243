import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { poolTokens } from '../../src/embedding/pool-tokens.js';
import { openPipeline } from '../../src/embedding/transformers-pipeline.js';

const modelsFolder = fileURLToPath(new URL('../../embeddings/models', import.meta.url));

test.each(['mean', 'cls'] as const)(
  'gives the very numbers that transformers.js gives: %s',
  async (pooling) => {
    const options = { model: 'static-fr-en', modelsFolder, cacheFolder: tmpdir() };
    const { run } = await openPipeline('feature-extraction', options, '');
    const texts = Array.from(
      { length: 40 },
      (_, i) => `Le pont ${i} ${'tiendra bien '.repeat(i % 9)}cet hiver.`,
    );
    const inputs = run.tokenizer(texts, { padding: true, truncation: true });
    const { last_hidden_state: tokens } = await run.model(inputs);
    const pooled = poolTokens(
      { data: tokens.data, dims: tokens.dims, mask: inputs.attention_mask.data },
      pooling,
    );
    const theirs = await run(texts, { pooling, normalize: true });
    expect(pooled).toEqual(theirs.data);
  },
);

test('averages the tokens that do not only fill up', () => {
  const data = Float32Array.of(3, 0, 0, 4, 9, 9, 0, 2, 7, 7, 7, 7);
  const pooled = poolTokens({ data, dims: [2, 3, 2], mask: [1, 1, 0, 1, 0, 0] }, 'mean');
  expect([...pooled].map((value) => value.toFixed(3))).toEqual(['0.600', '0.800', '0.000', '1.000']);
});

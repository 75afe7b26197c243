import { expect, test } from 'vitest';
import { embedsAhead } from '../../src/embedding/embeds-ahead.js';
import type { EmbedderBeside } from '../../src/embedding/load-embedder-beside.js';

function embedder(fails = false) {
  const asked: string[] = [];
  const embed = async (texts: readonly string[]) => {
    asked.push(texts.join('|'));
    if (fails) throw new Error('out of memory');
    return { data: Float32Array.from(texts, ({ length }) => length), dimension: 1, count: texts.length };
  };
  const own = { model: { id: 'lengths' }, embedQueries: embed, embedPassages: embed, end() {} };
  return { asked, ahead: embedsAhead(own as unknown as EmbedderBeside) };
}

test('embeds what it is told of ahead once, and anything else when it is asked', async () => {
  const { asked, ahead } = embedder();
  ahead.ahead(['one', 'three']);
  expect(asked).toEqual(['one|three']);
  expect([...(await ahead.embedPassages(['four'])).data]).toEqual([4]);
  expect([...(await ahead.embedPassages(['one', 'three'])).data]).toEqual([3, 5]);
  expect(asked).toEqual(['one|three', 'four']);
  await ahead.embedPassages(['one', 'three']);
  expect(asked).toEqual(['one|three', 'four', 'one|three']);
});

test('tells whoever asks why what it was told of could not be embedded, and nobody else', async () => {
  const { ahead } = embedder(true);
  ahead.ahead(['one']);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(ahead.embedPassages(['one'])).rejects.toThrow('out of memory');
});

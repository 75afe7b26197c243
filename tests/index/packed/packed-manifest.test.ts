import { expect, test } from 'vitest';
import type { IndexedSeed } from '../../../src/index/manifest.js';
import { openManifest, packManifest } from '../../../src/index/packed/index.js';

const seeds: readonly IndexedSeed[] = [
  { file: 'a.txt', bytes: 12, modifiedMs: 1700000000000.5, sha256: 'ab', key: 'k1', problem: null },
  { file: 'é/b.txt', bytes: 5 * 2 ** 32, modifiedMs: 0, sha256: 'cd', key: null, problem: 'is too large' },
  { file: 'c.pdf', bytes: 0, modifiedMs: 1, sha256: '', key: null, problem: '' },
];
const told = {
  manifest: {
    generation: 'g1',
    builtAt: '2026-01-02T03:04:05.678Z',
    model: {
      id: 'm',
      revision: '1',
      dtype: 'q8',
      pooling: 'mean' as const,
      queryPrefix: '',
      passagePrefix: '',
      dimension: 4,
    },
    rules: 'r1',
    seeds,
  },
  warnings: ['é/b.txt: is too large'],
};

test('a manifest is what it was before it was packed, and so is each seed by itself', () => {
  const opened = openManifest(packManifest(told));
  expect({ manifest: { ...opened.manifest }, warnings: opened.warnings }).toEqual(told);
  expect([-1, 0, 1, 2, 3].map((place) => opened.seeds.at(place))).toEqual([undefined, ...seeds, undefined]);
});

test('its list of seeds is made once', () => {
  const { manifest } = openManifest(packManifest(told));
  expect(manifest.seeds).toBe(manifest.seeds);
});

test.each([
  ['nothing', new Uint8Array()],
  ['JSON', new TextEncoder().encode(JSON.stringify(told))],
  ['a part', packManifest(told).subarray(0, -4)],
])('refuses %s', (_, bytes) => {
  expect(() => openManifest(bytes)).toThrow(RangeError);
});

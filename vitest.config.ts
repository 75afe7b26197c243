import { defineConfig } from 'vitest/config';

/** Whose tests only read and reckon: their files share processes, each of which loads and warms up the engine once. */
const TOGETHER = [
  'answer',
  'articles',
  'eval',
  'languages',
  'packing',
  'quotes',
  'search',
  'speakers',
  'text',
  'training',
].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Where to look first is what few lines of a file are reached in: a table by file, and pages in coverage/.
    coverage: { include: ['src/**'], reporter: ['text', 'html'] },
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.ts'],
          exclude: TOGETHER,
          globalSetup: ['tests/discord/loopback/description.ts', 'tests/fixtures/built.ts'],
        },
      },
    ],
  },
});

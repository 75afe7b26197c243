import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/discord/loopback/description.ts', 'tests/fixtures/built.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Where to look first is what few lines of a file are reached in: a table by file, and pages in coverage/.
    coverage: { include: ['src/**'], reporter: ['text', 'html'] },
  },
});

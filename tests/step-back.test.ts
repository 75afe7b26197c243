import { once } from 'node:events';
import { constants, getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { startWorker } from '../src/start-worker.js';
import { stepBack } from '../src/step-back.js';

test.skipIf(process.platform !== 'linux')(
  'lets others go first in its own thread, and nowhere else',
  async () => {
    const before = getPriority();
    const worker = startWorker(new URL('./fixtures/stepping-back-worker', import.meta.url), {});
    const [thread] = await once(worker, 'message');
    expect(getPriority(thread)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
    expect(getPriority()).toBe(before);
    await worker.terminate();
  },
);

test('never holds back the main thread', () => {
  const before = getPriority();
  stepBack();
  expect(getPriority()).toBe(before);
});

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../src/config.js';
import { startModelThread } from '../../src/embedding/thread/index.js';
import { ModelError } from '../../src/errors.js';
import { runNode } from '../fixtures/run-node.js';

const ENDS_WHILE_RUNNING = fileURLToPath(new URL('../fixtures/ends-while-running.ts', import.meta.url));
const ECHO = new URL('../fixtures/echo-worker', import.meta.url);

function start(model = 'echo', onEnd?: (reason: string) => void) {
  return startModelThread<string, string, string>(ECHO, { model, modelsFolder: '', cacheFolder: '' }, onEnd);
}

test('tells of its model, and gives each who asks what was asked for', async () => {
  const { known, ask, end } = await start();
  expect(known).toBe('it is echo');
  expect(await Promise.all(['a', 'b', 'c'].map((text) => ask(text)))).toEqual(['a', 'b', 'c']);
  end();
});

test('tells whoever asks how far it is', async () => {
  const { ask, end } = await start();
  const progress: number[] = [];
  await ask('four', { onProgress: (done) => progress.push(done) });
  expect(progress).toEqual([4]);
  end();
});

test('says what is wrong with a model, and with what it is asked', async () => {
  await expect(start('unusable')).rejects.toThrow(new ModelError('This model is not usable.'));
  const { ask, end } = await start();
  await expect(ask('fail')).rejects.toThrow(new ModelError('This text is too much.'));
  expect(await ask('the next')).toBe('the next');
  end();
});

test('leaves nobody waiting when its thread ends', async () => {
  const reasons: string[] = [];
  const { ask } = await start('echo', (reason) => reasons.push(reason));
  const waiting = expect(ask('take long')).rejects.toThrow(/"echo" has stopped \(code 4\)/);
  await expect(ask('end')).rejects.toBeInstanceOf(ModelError);
  await waiting;
  await expect(ask('anything')).rejects.toThrow(/Start again/);
  expect(reasons).toEqual(['code 4']);
});

test('ends when it is told to, and then gives nothing', async () => {
  const { ask, end } = await start();
  end();
  await expect(ask('anything')).rejects.toBeInstanceOf(ModelError);
});

test('is out of native code when its process ends: onnxruntime would abort that', async () => {
  const { code, out } = await runNode(['--import', 'tsx', ENDS_WHILE_RUNNING], { cwd: PROJECT_FOLDER });
  expect({ code, out }).toEqual({ code: 0, out: 'entered left' });
});

test('waits no longer than it is told to', async () => {
  const { ask, end } = await start();
  await expect(ask('take long', { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/);
  end();
});

import { expect, test, vi } from 'vitest';
import { createProgressBar } from '../../src/terminal/progress.js';
import { FakeTerminal } from '../fixtures/fake-terminal.js';

function onTerminal(columns?: number) {
  const terminal = new FakeTerminal(columns);
  return { terminal, bar: createProgressBar(terminal as unknown as NodeJS.WriteStream) };
}

test('shows how far it is, and leaves nothing behind', () => {
  const { terminal, bar } = onTerminal();
  bar.onIndex({ stage: 'reading', done: 1, total: 4 });
  expect(terminal.screen).toEqual([expect.stringMatching(/^reading articles .* 25% 1\/4$/)]);
  bar.onIndex({ stage: 'writing', done: 0, total: 9 });
  expect(terminal.screen).toEqual([expect.stringMatching(/^writing the index .* 0% 0\/9$/)]);
  bar.stop();
  expect(terminal.screen).toEqual([]);
});

test('a line takes the place of the bar, which comes back below it', () => {
  const { terminal, bar } = onTerminal();
  bar.onIndex({ stage: 'reading', done: 1, total: 4 });
  bar.say('Left out: a.txt');
  expect(terminal.screen).toEqual(['Left out: a.txt']);
  bar.onIndex({ stage: 'reading', done: 2, total: 4 });
  expect(terminal.screen).toEqual([
    'Left out: a.txt',
    expect.stringMatching(/^reading articles .* 50% 2\/4$/),
  ]);
  bar.say('Left out: b.txt');
  bar.stop();
  terminal.write('“The answer”\n');
  expect(terminal.screen).toEqual(['Left out: a.txt', 'Left out: b.txt', '“The answer”']);
});

test('shows a download in megabytes of all files', () => {
  const { terminal, bar } = onTerminal();
  bar.onDownload('Xenova/small', 500_000, 2_000_000);
  bar.stop();
  bar.onDownload('Xenova/small', 1_000_000, 4_000_000);
  expect(terminal.screen).toEqual([expect.stringMatching(/^downloading Xenova\/small, MB .* 25% 1\/4$/)]);
  bar.stop();
});

test('shows only the numbers where a bar would not fit on one line', () => {
  const { terminal, bar } = onTerminal(40);
  bar.onDownload('Xenova/multilingual-e5-small', 1_000_000, 118_500_000);
  expect(terminal.screen).toEqual(['downloading Xenova/multili 1/118.5']);
  bar.onIndex({ stage: 'reading', done: 1, total: 4 });
  expect(terminal.screen).toEqual(['reading articles 1/4']);
  bar.say('Left out: a.txt');
  expect(terminal.screen).toEqual(['Left out: a.txt']);
});

test('says what is waited for once that takes a second, and until something happens', () => {
  vi.useFakeTimers();
  try {
    const { terminal, bar } = onTerminal();
    bar.onWaiting('asking feeds', 2);
    vi.advanceTimersByTime(900);
    expect(terminal.screen).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(terminal.screen).toEqual([expect.stringMatching(/^asking feeds .* 0% 0\/2$/)]);
    bar.onAdded(1, 3);
    expect(terminal.screen).toEqual([expect.stringMatching(/^adding articles .* 1\/3$/)]);
    bar.stop();
    bar.onWaiting('asking feeds', 2);
    bar.stop();
    vi.advanceTimersByTime(2000);
    expect(terminal.screen).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test('leaves ending the program to whoever ends it', () => {
  const before = process.listenerCount('SIGINT');
  const { bar } = onTerminal();
  bar.onIndex({ stage: 'reading', done: 1, total: 4 });
  expect(process.listenerCount('SIGINT')).toBe(before);
  bar.stop();
});

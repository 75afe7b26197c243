import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { openLibrary } from '../src/library.js';
import { hostileQuestions } from '../tests/fixtures/hostile-questions.js';
import { percentile, print } from './report.js';

const QUESTIONS = Number(process.env.BENCH_HOSTILE ?? 1_000);

/** Each of 1,000 hostile questions over the shipped article, one after the other, in this process's processor time. */
export async function benchHostileQuestions(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const library = await openLibrary(readConfig({}, { index: join(folder, 'index') }));
    const times: number[] = [];
    let slowest = '';
    for (const question of hostileQuestions(QUESTIONS)) {
      const before = process.cpuUsage();
      await library.ask(question);
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000;
      if (times.every((time) => time < milliseconds)) slowest = question;
      times.push(milliseconds);
    }
    print(`${QUESTIONS} hostile questions`, {
      'median ms': percentile(times, 0.5),
      'p99 ms': percentile(times, 0.99),
      'slowest ms (at most 100)': percentile(times, 1),
      'the slowest begins': JSON.stringify(slowest.slice(0, 60)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

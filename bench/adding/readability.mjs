// The least that reading pages costs: Mozilla's Readability over each, in two threads. Arguments: files.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const THREADS = 2;

if (isMainThread) {
  const files = process.argv.slice(2);
  for (let thread = 0; thread < THREADS; thread += 1)
    new Worker(fileURLToPath(import.meta.url), {
      workerData: files.filter((_, number) => number % THREADS === thread),
    });
} else {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  for (const file of workerData) new Readability(parseHTML(readFileSync(file, 'utf8')).document).parse();
}

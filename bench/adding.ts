import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, print } from './report.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = 200;
const PAIRS = 3;

/**
 * `npm run bench adding -- FOLDER`: two hundred pages fetched from a server of this machine, read, kept and indexed, against
 * Mozilla's Readability alone over the same pages in two threads; whole processes, in turn. FOLDER holds saved pages in `html/`,
 * which are repeated, each time a little otherwise, until they are so many.
 */
export async function benchAdding([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Name the folder that holds html/: npm run bench adding -- FOLDER');
  const work = mkdtempSync(join(tmpdir(), 'verbatim-adding-'));
  const files = pagesIn(join(folder, 'html'), work);
  const server = createServer(({ url = '' }, response) => {
    const file = files[Number(url.slice(1))];
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const addresses = files.map((_, number) => `http://127.0.0.1:${port}/${number}`);
  const pairs: { add: number; alone: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const places = ['--seeds', join(work, `seeds${pair}`), '--index', join(work, `index${pair}`)];
    pairs.push({
      add: await run(['bin/verbatim.cjs', 'add', ...places, ...addresses], 1),
      alone: await run(['bench/adding/readability.mjs', ...files], 0),
    });
  }
  server.close();
  rmSync(work, { recursive: true });
  print(`adding ${files.length} pages`, {
    'added and indexed, median ms': median(pairs.map(({ add }) => add)),
    'Readability in two threads, median ms': median(pairs.map(({ alone }) => alone)),
    'ratio, median of pairs (at most 1.5)': median(pairs.map(({ add, alone }) => add / alone)),
  });
}

/** As many pages as are wanted, each of other bytes. */
function pagesIn(folder: string, work: string): string[] {
  const names = readdirSync(folder);
  return Array.from({ length: PAGES }, (_, number) => {
    const file = join(work, `${number}.html`);
    const page = readFileSync(join(folder, names[number % names.length] ?? ''));
    writeFileSync(file, Buffer.concat([page, Buffer.from(`<!-- ${number} -->`)]));
    return file;
  });
}

/** @param most the highest exit code that is no failure: of a page that is no article, one is told */
async function run(script: readonly string[], most: number): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, script, {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, VERBATIM_WEB_ALLOW: '127.0.0.1' },
  });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code === null || code > most) throw new Error(`${script[0]} failed: ${said}`);
  return performance.now() - started;
}

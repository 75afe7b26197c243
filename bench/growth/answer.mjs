// Opens a library and answers questions, which it is given as JSON on its input, in a process of its own; tells in one line of
// JSON how long that took and what memory it holds.
import { json } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readConfig } from '../../dist/config.js';
import { openLibrary } from '../../dist/library.js';

const [seeds, index] = process.argv.slice(2);
const questions = await json(process.stdin);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const started = performance.now();
const library = await openLibrary(readConfig({}, { seeds, index }));
const seconds = (performance.now() - started) / 1000;
const times = [];
let found = 0;
for (const question of questions) {
  const asked = performance.now();
  const { citations } = await library.ask(question);
  times.push(performance.now() - asked);
  if (citations.length > 0) found += 1;
}
collect();
const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
const told = {
  seconds,
  times,
  found,
  paragraphs: library.status().paragraphs,
  megabytes: rss / 2 ** 20,
  heapMegabytes: heapUsed / 2 ** 20,
  vectorMegabytes: arrayBuffers / 2 ** 20,
  mostMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(told)}\n`);

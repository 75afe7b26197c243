// Opens a library and answers questions, which it is given as JSON on its input, in a process of its own; tells in one line of
// JSON how long that took and what memory it holds.
import { json } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readConfig } from '../../src/config.js';
import { openLibrary } from '../../src/library.js';

const [seeds = '', index = ''] = process.argv.slice(2);
const questions = (await json(process.stdin)) as readonly string[];
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const library = await openLibrary(readConfig({}, { seeds, index }));
const times: number[] = [];
const processorTimes: number[] = [];
let found = 0;
for (const question of questions) {
  const asked = performance.now();
  const before = process.cpuUsage();
  const { citations } = await library.ask(question);
  const { user, system } = process.cpuUsage(before);
  times.push(performance.now() - asked);
  processorTimes.push((user + system) / 1000);
  if (citations.length > 0) found += 1;
}
collect();
const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
const told = {
  times,
  processorTimes,
  found,
  megabytes: rss / 2 ** 20,
  heapMegabytes: heapUsed / 2 ** 20,
  bufferMegabytes: arrayBuffers / 2 ** 20,
};
process.stdout.write(`${JSON.stringify(told)}\n`);

import { type Profiler, Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
// Only what is loaded from now on is counted block by block: load the code to be measured after this module.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many blocks of the program's own code were run while `run` ran: a measure of work that is the same on every
 * machine, however busy. What built-in functions do within is not counted; that regular expressions are linear is
 * checked in `regular-expressions.test.ts`. A block that was run as often as the one around it is not counted apart, so
 * that figures tell of growth over sizes far apart rather than of a few steps.
 */
export function countSteps(run: () => void): number {
  takeCounts();
  run();
  return takeCounts();
}

/** The steps since the last call, which starts the count anew. */
function takeCounts(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    steps = sum(coverage.result);
  });
  return steps;
}

function sum(scripts: readonly Profiler.ScriptCoverage[]): number {
  let steps = 0;
  for (const { url, functions } of scripts) {
    if (!url.includes('/src/')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}

import { countPassedOver } from '../articles/index.js';
import { describeTaken } from '../describe-taken.js';
import { errorLine } from '../error-line.js';
import type { IndexSummary, Library } from '../library.js';
import { stopSignal } from '../stop-signal.js';
import { createProgressBar } from '../terminal/index.js';
import { type SeedsWatch, watchSeeds } from '../watch-seeds.js';
import { type CommonFlags, note, printJson, say } from './context.js';
import { countsOf, indexRecord } from './index-lines.js';

/** Takes in changes of the seeds, and prints a line for each, until told to end; then it does so within a second. */
export async function watchAndTell(
  library: Library,
  seeds: Pick<SeedsWatch, 'seedsFolder' | 'opened'>,
  { json }: CommonFlags,
): Promise<void> {
  const stopped = stopSignal();
  const bar = createProgressBar(process.stderr, note);

  async function tellRecord({ changes, seconds, ...status }: IndexSummary): Promise<void> {
    const passedOver = await countPassedOver(seeds.seedsFolder);
    printJson({ ...indexRecord(status, { seconds, rebuilt: true, passedOver }), changes });
  }

  const endWatch = watchSeeds(library, {
    ...seeds,
    onProgress(progress) {
      // At the end of a stage nothing of it stays: there may be something to say, or nothing more to come.
      if (progress.done < progress.total) bar.onIndex(progress);
      else bar.stop();
    },
    onTaken(taken) {
      if (json) void tellRecord(taken);
      else say(`${describeTaken(taken.changes)}: ${countsOf(taken, taken.seconds)}`);
    },
    onFailed: (error) => bar.say(errorLine(error)),
    onNotice: bar.say,
  });
  note(`Watching ${seeds.seedsFolder}. Ctrl-C ends.`);
  await stopped;
  bar.stop();
  endWatch();
  // Not once more through an event loop in which an index is being built.
  process.exit();
}

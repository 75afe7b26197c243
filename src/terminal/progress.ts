import cliProgress from 'cli-progress';
import type { IndexProgress } from '../index/index.js';
import { safe } from '../safe.js';

export interface ProgressBar {
  onIndex(progress: IndexProgress): void;
  /** Something is waited for: shown after a second, unless anything else is before. */
  onWaiting(label: string, total: number): void;
  /** Pages and files that were to be added. */
  onAdded(done: number, total: number): void;
  /** Bytes of the model's files. */
  onDownload(model: string, loaded: number, total: number): void;
  /** Prints a whole line where the bar was; the bar comes back below it with what happens next. */
  say(line: string): void;
  /** Takes the bar away and leaves nothing of it. */
  stop(): void;
}

const STAGES: Record<IndexProgress['stage'], string> = {
  reading: 'reading articles',
  writing: 'writing the index',
};
const FORMAT = '{label} {bar} {percentage}% {value}/{total}';
const NARROW = '{label} {value}/{total}';
/** Numbers of a narrow screen, at their longest. */
const NUMBERS = 14;
const PATIENCE_MS = 1000;
/** What stands beside the bar, at its longest. */
const BESIDE = 56;
const WIDEST = 40;
const MEGABYTE = 1e6;

/**
 * A progress bar on `stream` where that is a terminal, without the bar itself where there is no room for it; only lines
 * elsewhere, which `print` may put somewhere else.
 */
export function createProgressBar(
  stream: NodeJS.WriteStream,
  print = (line: string): void => void stream.write(`${safe(line)}\n`),
): ProgressBar {
  const columns = stream.columns ?? 80;
  const width = Math.max(1, Math.min(WIDEST, columns - BESIDE));
  const format = width >= 10 ? FORMAT : NARROW;
  let bar: cliProgress.SingleBar | null = null;
  let label = '';
  let waiting: NodeJS.Timeout | undefined;

  function show(next: string, done: number, total: number): void {
    clearTimeout(waiting);
    if (!stream.isTTY) return;
    if (label !== next) stop();
    if (bar === null) {
      label = next;
      // The terminal is left as it is, so that there is nothing to mend when the program is ended midway.
      const terminal = { hideCursor: false, linewrap: true, gracefulExit: false, clearOnComplete: true };
      bar = new cliProgress.SingleBar(
        { stream, format, barsize: width, ...terminal },
        cliProgress.Presets.shades_classic,
      );
      bar.start(total, done, { label: label.slice(0, Math.min(30, columns - NUMBERS)) });
    }
    bar.setTotal(total);
    bar.update(done);
  }

  function stop(): void {
    clearTimeout(waiting);
    bar?.stop();
    bar = null;
  }

  return {
    onIndex: ({ stage, done, total }) => show(STAGES[stage], done, total),
    onWaiting(awaited, total) {
      waiting = setTimeout(() => show(awaited, 0, total), PATIENCE_MS);
    },
    onAdded: (done, total) => show('adding articles', done, total),
    onDownload: (model, loaded, total) =>
      show(`downloading ${model}, MB`, inMegabytes(loaded), inMegabytes(total)),
    say(line) {
      stop();
      print(line);
    },
    stop,
  };
}

function inMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}

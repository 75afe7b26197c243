import cliProgress from 'cli-progress';
import type { IndexProgress } from '../index/index.js';
import { safe } from '../safe.js';

export interface ProgressBar {
  onIndex(progress: IndexProgress): void;
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
/** What stands beside the bar, at its longest. */
const BESIDE = 56;
const WIDEST = 40;
const MEGABYTE = 1e6;

/**
 * A progress bar on `stream` where that is a terminal that is wide enough; only lines elsewhere, which `print`
 * may put somewhere else.
 */
export function createProgressBar(
  stream: NodeJS.WriteStream,
  print = (line: string): void => void stream.write(`${safe(line)}\n`),
): ProgressBar {
  const width = Math.min(WIDEST, (stream.columns ?? 80) - BESIDE);
  const hasRoom = stream.isTTY && width >= 10;
  let bar: cliProgress.SingleBar | null = null;
  let label = '';

  function show(next: string, done: number, total: number): void {
    if (!hasRoom) return;
    if (label !== next) stop();
    if (bar === null) {
      label = next;
      // The terminal is left as it is, so that there is nothing to mend when the program is ended midway.
      const terminal = { hideCursor: false, linewrap: true, gracefulExit: false, clearOnComplete: true };
      bar = new cliProgress.SingleBar(
        { stream, format: FORMAT, barsize: width, ...terminal },
        cliProgress.Presets.shades_classic,
      );
      bar.start(total, done, { label: label.slice(0, 30) });
    }
    bar.setTotal(total);
    bar.update(done);
  }

  function stop(): void {
    bar?.stop();
    bar = null;
  }

  return {
    onIndex: ({ stage, done, total }) => show(STAGES[stage], done, total),
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

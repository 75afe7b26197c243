import cliProgress from 'cli-progress';
import type { IndexProgress } from '../index/progress.js';

export interface ProgressBar {
  onIndex(progress: IndexProgress): void;
  onDownload(file: string, loaded: number, total: number): void;
  stop(): void;
}

const STAGES: Record<IndexProgress['stage'], string> = {
  reading: 'reading articles   ',
  embedding: 'embedding sentences',
  writing: 'writing the index  ',
};

/** A progress bar on `stream` where that is a terminal; silent elsewhere. */
export function createProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { onIndex: () => {}, onDownload: () => {}, stop: () => {} };
  let bar: cliProgress.SingleBar | null = null;
  let label = '';

  function show(next: string, done: number, total: number): void {
    if (label !== next) {
      bar?.stop();
      label = next;
      bar = new cliProgress.SingleBar(
        { stream, format: '{label} {bar} {percentage}% {value}/{total}', hideCursor: true },
        cliProgress.Presets.shades_classic,
      );
      bar.start(total, done, { label });
    }
    bar?.update(done);
  }

  return {
    onIndex: ({ stage, done, total }) => show(STAGES[stage], done, total),
    onDownload: (file, loaded, total) => show(`downloading ${file}`, loaded, total),
    stop: () => bar?.stop(),
  };
}

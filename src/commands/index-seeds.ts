import { countPassedOver, describePassedOver, seedsState } from '../articles/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { EXIT, IndexError } from '../errors.js';
import { howToRun } from '../how-to-run.js';
import { checkIndex, checkSharedIndex } from '../index/index.js';
import { type CommonFlags, note, openConfiguredLibrary, printJson, say } from './context.js';
import { countsOf, describeIndex, indexRecord } from './index-lines.js';

export interface IndexFlags extends CommonFlags {
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly check?: boolean;
}

/**
 * `verbatim index`: builds the index where the seeds or the model have changed, or always with `--force`, and
 * says what of the folder is not in it; with `--watch`, goes on to take in changes. Exit code 2 where the index cannot be
 * kept.
 */
export async function indexSeeds(flags: IndexFlags): Promise<void> {
  if (flags.check) return check(flags);
  const started = new Date();
  const { seedsFolder } = readConfig(readEnvironment(process.env), flags);
  const opened = await seedsState(seedsFolder);
  const library = await openConfiguredLibrary(flags, {
    force: flags.force ?? false,
    seedsDecide: true,
    onNotice: toldOnce(note),
  });
  const status = library.status();
  const passedOver = await countPassedOver(seedsFolder);
  const isNew = status.builtAt >= started;
  const seconds = (Date.now() - started.getTime()) / 1000;
  if (!status.kept) process.exitCode = EXIT.usage;
  if (flags.json) {
    printJson(indexRecord(status, { seconds, rebuilt: isNew, passedOver }));
  } else {
    if (!isNew) noteLeftOut(status.warnings, describePassedOver(passedOver));
    if (status.kept) say(`${isNew ? 'Indexed' : 'Up to date'}: ${countsOf(status, seconds)}`);
  }
  if (!flags.watch) return;
  const { watchAndTell } = await import('./watch-and-tell.js');
  await watchAndTell(library, { seedsFolder, opened }, flags);
}

/** `verbatim index --check`: reads all of the index and builds none. Exit code 1 where there is none, or it is not whole. */
async function check(flags: IndexFlags): Promise<void> {
  const { indexFolder, seedsFolder, databaseUrl } = readConfig(readEnvironment(process.env), flags);
  const { place, index } =
    databaseUrl === null
      ? { place: indexFolder, index: await checkIndex(indexFolder, seedsFolder) }
      : await checkSharedIndex(databaseUrl, seedsFolder);
  if (!index) throw new IndexError(`There is no index in ${place}.`, { run: 'index' });
  if (flags.json) return printJson(index);
  say(`${describeIndex(index)}.`);
  if (index.fits) return;
  const older = 'It is older than the articles, or than this version of Verbatim';
  note(
    databaseUrl === null
      ? `${older}: the next question builds it again.`
      : `${older}. Build it again with: ${howToRun('index')}`,
  );
}

/** Only building tells it by itself. */
function noteLeftOut(warnings: readonly string[], passedOver: string): void {
  for (const warning of warnings) note(`Left out: ${warning}`);
  if (passedOver) note(passedOver);
}

/** Every rebuild says what it leaves out: only what is new is told. */
function toldOnce(tell: (line: string) => void): (line: string) => void {
  const told = new Set<string>();
  return (line) => {
    if (told.has(line)) return;
    told.add(line);
    tell(line);
  };
}

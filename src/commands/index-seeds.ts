import { countPassedOver, describePassedOver } from '../articles/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { EXIT } from '../errors.js';
import { count } from '../terminal/index.js';
import { type CommonFlags, note, openConfiguredLibrary, print, printJson } from './context.js';

export interface IndexFlags extends CommonFlags {
  readonly force?: boolean;
}

/**
 * `verbatim index`: builds the index where the seeds or the model have changed, or always with `--force`, and
 * says what of the folder is not in it. Exit code 2 where the index cannot be kept.
 */
export async function indexSeeds(flags: IndexFlags): Promise<void> {
  const started = new Date();
  const library = await openConfiguredLibrary(flags, { force: flags.force ?? false });
  const { articles, paragraphs, quotes, speakers, model, warnings, builtAt, kept } = library.status();
  const passedOver = await countPassedOver(readConfig(readEnvironment(process.env), flags).seedsFolder);
  const isNew = builtAt >= started;
  const seconds = (Date.now() - started.getTime()) / 1000;
  if (!kept) process.exitCode = EXIT.usage;
  if (flags.json) {
    const counts = { articles, paragraphs, quotes, speakers, seconds, model };
    printJson({ ...counts, rebuilt: isNew, kept, warnings, passedOver });
    return;
  }
  if (!isNew) {
    for (const warning of warnings) note(`Left out: ${warning}`);
    const says = describePassedOver(passedOver);
    if (says) note(says);
  }
  if (!kept) return;
  const counts = [
    count(articles, 'article'),
    count(paragraphs, 'paragraph'),
    count(quotes, 'quote'),
    count(speakers, 'speaker'),
  ].join(', ');
  print(`${isNew ? 'Indexed' : 'Up to date'}: ${counts}; ${seconds.toLocaleString('en')} s, model ${model}.`);
}

import { count } from '../terminal/render-lists.js';
import { type CommonFlags, openConfiguredLibrary, print, printJson } from './context.js';

export interface IndexFlags extends CommonFlags {
  readonly force?: boolean;
}

/** `verbatim index`: builds the index where the seeds or the model have changed, or always with `--force`. */
export async function indexSeeds(flags: IndexFlags): Promise<void> {
  const started = new Date();
  const library = await openConfiguredLibrary(flags, { force: flags.force ?? false });
  const { articles, paragraphs, quotes, speakers, model, warnings, builtAt } = library.status();
  const isNew = builtAt >= started;
  const seconds = (Date.now() - started.getTime()) / 1000;
  if (flags.json) {
    printJson({ articles, paragraphs, quotes, speakers, seconds, model, rebuilt: isNew, warnings });
    return;
  }
  const counts = [
    count(articles, 'article'),
    count(paragraphs, 'paragraph'),
    count(quotes, 'quote'),
    count(speakers, 'speaker'),
  ].join(', ');
  print(`${isNew ? 'Indexed' : 'Up to date'}: ${counts}; ${seconds.toLocaleString('en')} s, model ${model}.`);
}

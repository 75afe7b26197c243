import type { QuoteRecord } from '../library.js';
import { count, renderQuotes } from '../terminal/index.js';
import { type CommonFlags, note, openConfiguredLibrary, print, printJson, screen } from './context.js';

export interface QuotesFlags extends CommonFlags {
  readonly speaker?: string;
  readonly about?: string;
  readonly article?: string;
}

/** `verbatim quotes`: the quotes of all articles, of one, of a speaker, on a topic. */
export async function quotes({ speaker, about, article, ...flags }: QuotesFlags): Promise<void> {
  const library = await openConfiguredLibrary(flags);
  const records = await library.quotes({
    ...(speaker ? { speaker } : {}),
    ...(about ? { about } : {}),
    ...(article ? { article } : {}),
  });
  if (flags.json) {
    for (const record of records) printJson(quoteLine(record));
    return;
  }
  print(renderQuotes(records, screen()));
  note(records.length === 0 ? 'No quote fits.' : count(records.length, 'quote'));
}

/** One line of `quotes --json`. */
function quoteLine({ quote, text, article }: QuoteRecord): object {
  const { start, end, kind, speaker, mention, cue, confidence, paragraph } = quote;
  return { file: article.file, start, end, text, kind, speaker, mention, cue, confidence, paragraph };
}

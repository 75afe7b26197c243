import { renderArticles, renderSpeakers } from '../terminal/index.js';
import { type CommonFlags, note, openConfiguredLibrary, print, printJson, screen } from './context.js';

/** `verbatim speakers`: everybody who is quoted, most quoted first. */
export async function speakers(flags: CommonFlags): Promise<void> {
  const records = (await openConfiguredLibrary(flags)).speakers();
  if (flags.json) records.forEach(printJson);
  else print(renderSpeakers(records, screen()));
  if (!flags.json && records.length === 0) note('Nobody is quoted in these articles.');
}

/** `verbatim articles`: every article, in the order of the files. */
export async function articles(flags: CommonFlags): Promise<void> {
  const records = (await openConfiguredLibrary(flags)).articles();
  if (flags.json) {
    for (const { id, file, title, byline, language, url, date } of records) {
      printJson({ id, file, title, byline, language, url, date });
    }
    return;
  }
  print(renderArticles(records, screen()));
}

import { howToRun } from '../how-to-run.js';
import type { Library, QuoteFilter } from '../library.js';
import { count } from '../terminal/index.js';

/**
 * Why a filter lets nothing through, in one line: nobody is quoted under the name, or whoever is says nothing of the kind.
 *
 * @param withStatements whether statements were looked for, too
 */
export async function whyNone(
  filter: QuoteFilter,
  withStatements: boolean,
  library: Library,
): Promise<string> {
  const { speaker } = filter;
  if (speaker === undefined) return 'No quote fits.';
  const [quotes, statements] = await Promise.all([
    library.quotes({ speaker }),
    library.statements({ speaker }),
  ]);
  const name = quotes[0]?.quote.speaker ?? statements[0]?.statement.speaker;
  if (!name)
    return `Nobody is quoted as "${speaker}" in these articles. To see who is, run: ${howToRun('speakers')}`;
  if (quotes.length > 0) return `${name} is quoted, but not ${limitsOf(filter)}.`;
  if (withStatements) return `${name} is reported, but not ${limitsOf(filter)}.`;
  const reported = `${count(statements.length, 'statement')} of theirs without quotation marks`;
  return `${name} is not quoted. With --statements, ${reported} can be listed.`;
}

/** What a filter asks for besides a speaker: "on "trade" in "older" at that time". */
function limitsOf({ about, article, since, until }: QuoteFilter): string {
  return [about && `on "${about}"`, article && `in "${article}"`, (since || until) && 'at that time']
    .filter(Boolean)
    .join(' ');
}

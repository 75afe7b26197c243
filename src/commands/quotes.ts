import { compareDates } from '../answer/index.js';
import type { Article } from '../articles/index.js';
import type { Quote, Statement } from '../quotes/index.js';
import { count, renderSaid } from '../terminal/index.js';
import { type CommonFlags, note, openConfiguredLibrary, print, printJson, screen } from './context.js';
import { misplacedWords } from './misplaced-words.js';
import { type TimeFlags, timeOptions } from './time-flags.js';
import { whyNone } from './why-none.js';

export interface QuotesFlags extends CommonFlags, TimeFlags {
  readonly speaker?: string;
  readonly about?: string;
  readonly article?: string;
  readonly statements?: boolean;
}

/**
 * `verbatim quotes`: the quotes of all articles, of one, of a speaker, on a topic; with `--statements` those, too.
 *
 * @throws UsageError where `words` stand behind it by themselves
 */
export async function quotes(
  words: readonly string[],
  { speaker, about, article, statements: withStatements, ...flags }: QuotesFlags,
): Promise<void> {
  if (words.length > 0) throw misplacedWords(words, { speaker, about });
  const times = timeOptions(flags);
  const library = await openConfiguredLibrary(flags);
  const filter = {
    ...times,
    ...(speaker ? { speaker } : {}),
    ...(about ? { about } : {}),
    ...(article ? { article } : {}),
  };
  const records = (await library.quotes(filter)).map(({ quote, ...place }) => ({ said: quote, ...place }));
  const statements = (withStatements ? await library.statements(filter) : []).map(
    ({ statement, ...place }) => ({ said: statement, ...place }),
  );
  const found = [...records, ...statements];
  const all = times.latest ? newest(found) : about ? found : inOrder(found, library.articles());
  if (flags.json) {
    for (const record of all) printJson(lineOf(record));
    return;
  }
  print(renderSaid(all, screen()));
  const counts = [
    count(records.length, 'quote'),
    ...(withStatements ? [count(statements.length, 'statement')] : []),
  ];
  note(all.length === 0 ? await whyNone(filter, withStatements ?? false, library) : counts.join(', '));
}

interface SaidRecord {
  readonly said: Quote | Statement;
  readonly text: string;
  readonly article: Article;
}

/** By the dates of their articles, in the order given where those are the same. */
function newest(records: readonly SaidRecord[]): SaidRecord[] {
  return [...records].sort((a, b) => compareDates(a.article.date, b.article.date, 'newest'));
}

function inOrder(records: readonly SaidRecord[], articles: readonly Article[]): SaidRecord[] {
  const places = new Map(articles.map((article, place) => [article, place]));
  const placeOf = ({ article }: SaidRecord): number => places.get(article) ?? 0;
  return [...records].sort((a, b) => placeOf(a) - placeOf(b) || a.said.start - b.said.start);
}

/** One line of `quotes --json`. */
function lineOf({ said, text, article }: SaidRecord): object {
  const { start, end, kind, speaker, mention, cue, confidence, rule, paragraph } = said;
  return {
    file: article.file,
    start,
    end,
    text,
    kind,
    speaker,
    mention,
    cue,
    confidence,
    rule: rule ?? null,
    paragraph,
  };
}

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addTo } from '../add-to.js';
import {
  type ArticleReader,
  articleReader,
  type GoldQuote,
  parseGoldQuotes,
  quoteErrors,
  quotesTable,
  type ScoredDocument,
  scoreQuotes,
} from '../eval/index.js';
import { extractQuotes } from '../quotes/index.js';
import { safe } from '../safe.js';
import { print, printJson } from './context.js';
import type { EvaluateFlags } from './evaluate-flags.js';

/** Extracts the quotes of every annotated article and prints how many are right. */
export async function evaluateQuotes(file: string, text: string, flags: EvaluateFlags): Promise<void> {
  const folder = flags.data ?? dirname(file);
  const gold = parseGoldQuotes(text, await readGiven(dirname(file)));
  const byFile = new Map<string, GoldQuote[]>();
  for (const quote of gold) addTo(byFile, quote.textFile, quote);
  const read = articleReader(folder);
  const documents = await Promise.all(
    [...byFile].map(([textFile, quotes]) => readDocument(read, textFile, quotes)),
  );
  const reports = scoreQuotes(documents);
  if (flags.json) {
    for (const { errors, byGiven, ...report } of reports) {
      printJson({ ...report, byGiven: Object.fromEntries(byGiven), ...(flags.errors ? { errors } : {}) });
    }
    return;
  }
  if (flags.errors) print(safe(`${quoteErrors(reports)}\n`));
  print(quotesTable(reports));
}

async function readDocument(
  read: ArticleReader,
  textFile: string,
  gold: readonly GoldQuote[],
): Promise<ScoredDocument> {
  const article = await read(textFile);
  return { text: article.text, gold, found: extractQuotes(article) };
}

/** How each speaker is given, where a side table beside the annotation says so; else nothing. */
async function readGiven(folder: string): Promise<string> {
  const tables = await Promise.all(
    ['given-fr.tsv', 'given-en.tsv'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  return tables.join('\n');
}

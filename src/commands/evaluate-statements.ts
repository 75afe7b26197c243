import { dirname } from 'node:path';
import { addTo } from '../add-to.js';
import {
  type ArticleReader,
  articleReader,
  type GoldStatement,
  parseGoldStatements,
  type StatementDocument,
  scoreStatements,
  statementErrors,
  statementsTable,
} from '../eval/index.js';
import { extractSpeech } from '../quotes/index.js';
import { safe } from '../safe.js';
import { print, printJson } from './context.js';
import type { EvaluateFlags } from './evaluate-flags.js';

/** Extracts the statements of every annotated article and prints how many are right. */
export async function evaluateStatements(file: string, text: string, flags: EvaluateFlags): Promise<void> {
  const folder = flags.data ?? dirname(file);
  const byFile = new Map<string, GoldStatement[]>();
  for (const gold of parseGoldStatements(text)) addTo(byFile, gold.textFile, gold);
  const read = articleReader(folder);
  const documents = await Promise.all(
    [...byFile].map(([textFile, gold]) => readDocument(read, textFile, gold)),
  );
  const reports = scoreStatements(documents);
  if (flags.json) {
    for (const { errors, ...report } of reports)
      printJson({ ...report, ...(flags.errors ? { errors } : {}) });
    return;
  }
  if (flags.errors) print(safe(`${statementErrors(reports)}\n`));
  print(statementsTable(reports));
}

async function readDocument(
  read: ArticleReader,
  textFile: string,
  gold: readonly GoldStatement[],
): Promise<StatementDocument> {
  const article = await read(textFile);
  return { text: article.text, gold, found: extractSpeech(article).statements };
}

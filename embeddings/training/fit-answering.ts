import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { parseQuestionFile } from '../../src/eval/index.js';
import { createSearcher } from '../../src/search/for-training.js';
import { crossValidate } from './answering/cross-validate.js';
import { type Example, gatherExamples } from './answering/examples.js';
import { fitConfidence } from './answering/fit-confidence.js';
import { fitRanking } from './answering/fit-ranking.js';
import { withArticles } from './evaluation/open-articles.js';
import { RECIPE } from './recipe.js';
import { runCommand } from './run-command.js';

/** What a question that is unlike those of the bot's users counts beside one that is like them. */
const LIGHT = 0.2;

interface FitCommand {
  readonly model: string;
  readonly light: readonly string[];
}

/** Prints the weights of `src/answer/` fitted to question files, and what they give on questions they did not see. */
async function fit(files: readonly string[], { model, light }: FitCommand): Promise<void> {
  const examples: Example[] = [];
  for (const file of files) examples.push(...(await readExamples(file, 1, model)));
  for (const file of light) examples.push(...(await readExamples(file, LIGHT, model)));
  for (const line of crossValidate(examples)) process.stdout.write(`${line}\n`);
  const ranking = fitRanking(examples);
  const confidence = fitConfidence(examples, ranking);
  process.stdout.write(`${JSON.stringify({ ranking, confidence }, rounded, 2)}\n`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

function readExamples(file: string, weight: number, model: string): Promise<Example[]> {
  const questions = parseQuestionFile(file, readFileSync(file, 'utf8'));
  return withArticles(join(dirname(file), 'seeds'), model, async ({ content, embedder, ...search }) => {
    const searcher = createSearcher({ content, ...search });
    return gatherExamples({ questions, weight }, { content, searcher, embedder });
  });
}

const command = new Command('fit-answering')
  .description('Fits how answers are ranked and how sure they are to annotated questions.')
  .argument('<files...>', 'question files, as for verbatim eval, each with its articles in seeds/ beside it')
  .option(
    '--model <folder>',
    'folder of the model and its lexicon.bin',
    fileURLToPath(new URL(`../models/${RECIPE.model}`, import.meta.url)),
  )
  .option('--light <files...>', 'further question files, each question counting a fifth', [])
  .action(fit);

await runCommand(command);

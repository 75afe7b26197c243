import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type EvalQuestion, halfOf, parseQuestionFile } from '../../src/eval/index.js';
import { createSearcher } from '../../src/search/for-training.js';
import { crossValidate } from './answering/cross-validate.js';
import { type Example, gatherExamples } from './answering/examples.js';
import { type ConfidenceModels, fitConfidence } from './answering/fit-confidence.js';
import { fitRanking } from './answering/fit-ranking.js';
import { seedName, withSeeds } from './answering/library.js';
import { withArticles } from './evaluation/open-articles.js';
import { RECIPE } from './recipe.js';
import { runCommand } from './run-command.js';

/** What a question that is unlike those of the bot's users counts beside one that is like them. */
const LIGHT = 0.2;

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Annotated questions, asked of one folder of articles. */
interface QuestionSet {
  readonly questions: readonly EvalQuestion[];
  readonly weight: number;
}

interface FitCommand {
  readonly data: string;
  readonly pages?: string;
  readonly model: string;
  readonly validate: boolean;
  readonly write: boolean;
}

/** Fits how answers are ranked and how sure they are, prints what that gives on articles not seen, and writes it. */
async function fit({ data, pages, model, validate, write }: FitCommand): Promise<void> {
  const examples = [
    ...(await ownExamples(data, model)),
    ...(await sharedExamples(data, model)),
    ...(pages === undefined ? [] : await pageExamples(pages, model)),
  ];
  if (validate) for (const line of crossValidate(examples)) process.stdout.write(`${line}\n`);
  if (!write) return;
  const ranking = fitRanking(examples);
  const file = here('../../src/answer/evidence/weights.ts');
  writeFileSync(file, formatWeights(rounded(ranking), rounded(fitConfidence(examples, ranking))));
  process.stdout.write(`weights written to ${file}\n`);
}

/** The questions that come with the repository, asked of the articles that they are about: half of the later ones only measures. */
function ownExamples(data: string, model: string): Promise<Example[]> {
  const questions = [
    ...readQuestions(here('answering/questions.jsonl')),
    ...readQuestions(here('answering/questions-wires.jsonl')).filter(isToFit),
  ];
  const names = questions.flatMap(({ about }) => about ?? []);
  const asked = questions.map(({ gold, ...question }) => ({
    ...question,
    gold: gold && { ...gold, file: seedName(gold.file) },
  }));
  return withSeeds(data, names, (seeds) => examplesIn(seeds, { questions: asked, weight: 1 }, model));
}

/** The questions about public pages, half of which only measures, asked of all of them. */
function pageExamples(pages: string, model: string): Promise<Example[]> {
  const questions = readQuestions(here('answering/questions-public-pages.jsonl')).filter(isToFit);
  return examplesIn(pages, { questions, weight: 1 }, model);
}

/** The questions beside the corpora: of those that nobody had worked on, half is only to measure. */
async function sharedExamples(data: string, model: string): Promise<Example[]> {
  const sets: readonly (readonly [
    folder: string,
    files: readonly string[],
    use: 'half' | 'all' | 'light',
  ])[] = [
    ['gold/questions', ['questions-fr.jsonl', 'questions-en.jsonl'], 'half'],
    ['questions-dev', ['questions.jsonl'], 'all'],
    ['squad-fr', ['questions-fr.jsonl', 'questions-en.jsonl'], 'light'],
  ];
  const examples: Example[] = [];
  for (const [folder, files, use] of sets) {
    const asked = files.map((name) => join(data, folder, name)).filter(existsSync);
    const questions = asked.flatMap(readQuestions).filter((one) => use !== 'half' || isToFit(one));
    const weight = use === 'light' ? LIGHT : 1;
    const some = use === 'light' ? questions.filter((_, i) => i % 4 === 0) : questions;
    examples.push(...(await examplesIn(join(data, folder, 'seeds'), { questions: some, weight }, model)));
  }
  return examples;
}

/** Whether a question belongs to the half to fit, by the name of its article, which its id begins with. */
function isToFit({ id }: EvalQuestion): boolean {
  return halfOf(`${id.replace(/-\d+$/, '')}.txt`, 'answering') === 'fit';
}

function readQuestions(file: string): EvalQuestion[] {
  return parseQuestionFile(file, readFileSync(file, 'utf8'));
}

function examplesIn(seeds: string, set: QuestionSet, model: string): Promise<Example[]> {
  if (!existsSync(seeds)) return Promise.resolve([]);
  return withArticles(seeds, model, async ({ content, embedder, ...search }) => {
    const searcher = createSearcher({ content, ...search });
    return gatherExamples(set, { content, searcher, embedder });
  });
}

/** What a model has to have, whatever it counts. */
const ALWAYS: ReadonlySet<string> = new Set(['bias', 'answerable', 'share', 'quote']);

/** Every number with two decimals; weights of 0 are left out. */
function rounded<Value>(value: Value): Value {
  if (typeof value === 'number') return (Math.round(value * 100) / 100) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, rounded(part)] as const);
  return Object.fromEntries(entries.filter(([name, part]) => part !== 0 || ALWAYS.has(name))) as Value;
}

function formatWeights(ranking: object, { answerable, right }: ConfidenceModels): string {
  return `import type { AnswerableModel, RankingWeights, RightModel } from './models.js';

/* Fitted by \`npm run train:answering\`: see docs/answering.md. */

/** What each feature counts; the others count nothing. */
export const RANKING_WEIGHTS: Partial<RankingWeights> = ${literal(ranking)};

export const ANSWERABLE: AnswerableModel = ${literal(answerable)};

export const RIGHT: RightModel = ${literal(right)};
`;
}

/** An object as TypeScript has it. */
function literal(value: object, indent = ''): string {
  const lines = Object.entries(value).map(
    ([name, part]) =>
      `${indent}  ${name}: ${typeof part === 'object' ? literal(part, `${indent}  `) : part},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

const command = new Command('fit-answering')
  .description('Fits how answers are ranked and how sure they are to annotated questions.')
  .requiredOption(
    '--data <folder>',
    'the folder with gold/, questions-dev/ and the articles that the questions name',
  )
  .option(
    '--model <folder>',
    'folder of the model, its lexicon and its word vectors',
    here(`../models/${RECIPE.model}`),
  )
  .option('--pages <folder>', 'the texts of the public pages that were annotated (public-pages/)')
  .option('--no-validate', 'only fit')
  .option('--no-write', 'only cross-validate')
  .action(fit);

await runCommand(command);

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readConfig, readEnvironment } from '../config.js';
import {
  describeMiss,
  groupQuestions,
  parseQuestionFile,
  type QuestionScore,
  questionTable,
  scoreQuestion,
} from '../eval/index.js';
import { safe } from '../safe.js';
import { openConfiguredLibrary, print, printJson } from './context.js';
import type { EvaluateFlags } from './evaluate-flags.js';

/** Asks every question of the file and prints how many are answered at the right place. */
export async function evaluateQuestions(file: string, text: string, flags: EvaluateFlags): Promise<void> {
  const scores = await askQuestions(file, text, flags);
  const groups = groupQuestions(scores);
  const misses = flags.errors ? scores.flatMap((score) => describeMiss(score) ?? []) : [];
  if (flags.json) {
    printJson({ groups: Object.fromEntries(groups), ...(flags.errors ? { errors: misses } : {}) });
    return;
  }
  for (const { id, question, problem, shown, expected } of misses) {
    print(
      safe(`${id}: ${question}\n  ${problem}\n  expected: ${expected ?? '–'}\n  shown:    ${shown ?? '–'}\n`),
    );
  }
  print(questionTable(groups));
}

async function askQuestions(file: string, text: string, flags: EvaluateFlags): Promise<QuestionScore[]> {
  const questions = parseQuestionFile(file, text);
  // An index of before may hold the quotes of an older attribution: what is scored is the code as it is now.
  const library = await openConfiguredLibrary({ ...flags, ...foldersBeside(file, flags) }, { force: true });
  const articles = new Map(library.articles().map((article) => [article.file, article]));
  const scores: QuestionScore[] = [];
  for (const question of questions) {
    const answer = await library.ask(question.q, { history: question.history, limit: 10, passages: 10 });
    scores.push(scoreQuestion(question, answer, (name) => articles.get(name)));
  }
  return scores;
}

/**
 * The folders that questions are asked of: `seeds/` beside their file where there is one, with an index of
 * its own that leaves the library's alone.
 */
function foldersBeside(file: string, flags: EvaluateFlags): { seeds?: string; index?: string } {
  const seeds = resolve(flags.seeds ?? join(dirname(file), 'seeds'));
  if (!existsSync(seeds)) return {};
  const { cacheFolder } = readConfig(readEnvironment(process.env), flags);
  const name = createHash('sha256').update(seeds).digest('hex').slice(0, 12);
  return { seeds, index: flags.index ?? join(cacheFolder, 'eval', name) };
}

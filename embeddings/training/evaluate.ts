import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createAnswerer, THRESHOLD } from '../../src/answer/for-training.js';
import {
  abstentionCurve,
  type EvalQuestion,
  parseQuestionFile,
  type QuestionFigures,
  type QuestionScore,
  questionTable,
  scoreQuestion,
  summariseQuestions,
} from '../../src/eval/index.js';
import { createSearcher } from '../../src/search/for-training.js';
import { type OpenArticles, readLexicon, withArticles } from './evaluation/open-articles.js';
import { type Variant, variantsOf } from './evaluation/variants.js';
import { RECIPE } from './recipe.js';
import { runCommand } from './run-command.js';

/** Where the curve of abstention is read. */
const THRESHOLDS = [0.2, 0.25, 0.3, 0.33, 0.35, 0.38, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8];

interface EvaluateCommand {
  readonly seeds: string;
  readonly questions: readonly string[];
  readonly model: string;
  readonly learnedLexicon?: string;
}

/** Prints what each part of the search is worth on question files over one folder of seeds. */
async function evaluate({ seeds, questions, model, learnedLexicon }: EvaluateCommand): Promise<void> {
  const asked = questions.flatMap((file) => parseQuestionFile(file, readFileSync(file, 'utf8')));
  await withArticles(seeds, model, async (articles) => {
    const variants = variantsOf(
      articles.translation,
      learnedLexicon ? readLexicon(learnedLexicon) : undefined,
    );
    const languages = [...new Set(asked.map(({ lang }) => lang))].sort();
    const figures = new Map<string, QuestionFigures>();
    for (const variant of variants) {
      const scores = await askAll(asked, articles, variant);
      for (const lang of languages) {
        const ofLanguage = scores.filter(({ question }) => question.lang === lang);
        figures.set(`${variant.name}, ${lang}`, summariseQuestions(ofLanguage));
      }
    }
    process.stdout.write(`${questionTable(figures)}\n`);
    if (!asked.some(({ gold }) => gold === null)) return;
    const willing = await askAll(asked, articles, { translation: articles.translation, threshold: 0 });
    for (const { threshold, ...point } of abstentionCurve(willing, THRESHOLDS)) {
      const shares = Object.entries(point).map(
        ([name, share]) => `${name} ${(100 * (share ?? 0)).toFixed(1)}`,
      );
      process.stdout.write(`from ${threshold.toFixed(2)}: ${shares.join(', ')}\n`);
    }
  });
}

/** Asks every question of an answerer that searches in one way. */
async function askAll(
  asked: readonly EvalQuestion[],
  { content, store, embedder, likeness }: OpenArticles,
  { threshold = THRESHOLD, ...search }: Partial<Variant> & { readonly threshold?: number },
): Promise<QuestionScore[]> {
  const articles = new Map(content.articles.map((article) => [article.file, article]));
  const searcher = createSearcher({ content, store, likeness, ...search });
  const answerer = createAnswerer({ content, embedder, threshold, searcher });
  const scores: QuestionScore[] = [];
  for (const question of asked) {
    const { history, q } = question;
    const answer = await answerer.ask(q, { history, limit: 10, passages: 10 });
    scores.push(scoreQuestion(question, answer, (file) => articles.get(file)));
  }
  return scores;
}

const command = new Command('evaluate')
  .description('Measures what each part of the search is worth with a trained model.')
  .requiredOption('--seeds <folder>', 'articles')
  .requiredOption('--questions <files...>', 'question files, as for verbatim eval')
  .option(
    '--model <folder>',
    'folder of the model and its lexicon.bin',
    fileURLToPath(new URL(`../models/${RECIPE.model}`, import.meta.url)),
  )
  .option('--learned-lexicon <file>', 'a lexicon.bin trained with --no-glossary, to measure the glossary')
  .action(evaluate);

await runCommand(command);

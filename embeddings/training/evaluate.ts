import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createAnswerer } from '../../src/answer/answerer.js';
import { loadEmbedder } from '../../src/embedding/transformers-embedder.js';
import { abstentionCurve } from '../../src/eval/abstention-curve.js';
import { parseQuestionFile } from '../../src/eval/question-file.js';
import { questionTable } from '../../src/eval/question-table.js';
import { type QuestionFigures, scoreQuestion, summariseQuestions } from '../../src/eval/questions.js';
import { buildIndex } from '../../src/index/build-index.js';
import { createVectorStore } from '../../src/index/create-vector-store.js';
import { parseTranslationLexicon } from '../../src/search/parse-translation-lexicon.js';
import { createSearcher } from '../../src/search/searcher.js';
import { variantsOf } from './evaluation/variants.js';
import { RECIPE } from './recipe.js';
import { runCommand } from './run-command.js';

/** Where the curve of abstention is read. */
const THRESHOLDS = [0.2, 0.25, 0.3, 0.33, 0.35, 0.37, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8];

interface EvaluateCommand {
  readonly seeds: string;
  readonly questions: readonly string[];
  readonly model: string;
  readonly learnedLexicon?: string;
}

/** Prints what each part of the search is worth on question files over one folder of seeds. */
async function evaluate({ seeds, questions, model, learnedLexicon }: EvaluateCommand): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-evaluate-'));
  try {
    const [modelsFolder, name] = [dirname(model), basename(model)];
    const embedder = await loadEmbedder({ model: name, modelsFolder, cacheFolder: folder });
    const index = await buildIndex({
      seedsFolder: seeds,
      indexFolder: folder,
      embedder,
      builtAt: new Date(),
    });
    const store = await createVectorStore(index.vectors, {
      graphFile: join(folder, 'graph.hnsw'),
      vectorsHash: index.manifest.vectors.sha256,
    });
    const { content } = index;
    const texts = new Map(content.articles.map(({ file, text }) => [file, text]));
    const full = readLexicon(join(model, 'lexicon.bin'));
    const variants = variantsOf(full, learnedLexicon ? readLexicon(learnedLexicon) : undefined);
    const asked = questions.flatMap((file) => parseQuestionFile(file, readFileSync(file, 'utf8')));
    const languages = [...new Set(asked.map(({ lang }) => lang))].sort();
    const figures = new Map<string, QuestionFigures>();
    for (const variant of variants) {
      const answerer = createAnswerer({
        content,
        embedder,
        searcher: createSearcher({ content, store, ...variant }),
      });
      const scores = [];
      for (const question of asked) {
        const { history, q } = question;
        const answer = await answerer.ask(q, { history, limit: 10, passages: 10 });
        scores.push(scoreQuestion(question, answer, (file) => texts.get(file)));
      }
      for (const lang of languages) {
        const ofLanguage = scores.filter(({ question }) => question.lang === lang);
        figures.set(`${variant.name}, ${lang}`, summariseQuestions(ofLanguage));
      }
    }
    process.stdout.write(`${questionTable(figures)}\n`);
    if (!asked.some(({ gold }) => gold === null)) return;
    const willing = createAnswerer({
      content,
      embedder,
      searcher: createSearcher({ content, store, translation: full }),
      threshold: 0,
    });
    const scores = [];
    for (const question of asked) {
      const answer = await willing.ask(question.q, { history: question.history, limit: 1 });
      scores.push(scoreQuestion(question, answer, (file) => texts.get(file)));
    }
    for (const { threshold, ...point } of abstentionCurve(scores, THRESHOLDS)) {
      const shares = Object.entries(point).map(
        ([name, share]) => `${name} ${(100 * (share ?? 0)).toFixed(1)}`,
      );
      process.stdout.write(`from ${threshold.toFixed(2)}: ${shares.join(', ')}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readLexicon(file: string) {
  return parseTranslationLexicon(readFileSync(file));
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

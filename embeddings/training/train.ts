import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError, Option } from 'commander';
import { formatWordVectors } from '../../src/search/for-training.js';
import { readCorpus } from './corpus/read-corpus.js';
import { writeModel } from './export/write-model.js';
import { glossaryPairs, readGlossary } from './lexicon/glossary.js';
import { readThesaurus } from './lexicon/thesaurus.js';
import { trainLexicon } from './lexicon/train-lexicon.js';
import { RECIPE } from './recipe.js';
import { runCommand } from './run-command.js';
import { trainEmbedding } from './table/train-embedding.js';
import { fetchGlove } from './word-vectors/fetch-glove.js';
import { withoutCommonPart } from './word-vectors/without-common-part.js';
import { fetchWordNet } from './wordnet/fetch-wordnet.js';

interface TrainCommand {
  readonly data: string;
  readonly out: string;
  readonly seed: number;
  readonly threads: number;
  readonly only?: 'lexicon' | 'embedding' | 'words';
  readonly glossary: boolean;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Trains the lexicon and the embedding, takes word vectors over, and writes all into the model's folder. */
async function train({ data, out, seed, threads, only, ...use }: TrainCommand): Promise<void> {
  const glossary = use.glossary ? readGlossary(here('glossary')) : [];
  mkdirSync(out, { recursive: true });
  if (only === undefined || only === 'words') {
    const vectors = withoutCommonPart(fetchGlove(RECIPE.words.most));
    writeFileSync(join(out, 'vectors.bin'), formatWordVectors(vectors));
  }
  if (only === undefined || only === 'lexicon') {
    const corpus = readCorpus(data);
    const thesaurus = readThesaurus(here('thesaurus'));
    const sources = { pairs: corpus.pairs, glossary, thesaurus, wordNet: fetchWordNet() };
    const bar = progressBar('lexicon', 'rounds');
    const lexicon = trainLexicon(sources, RECIPE.lexicon, (done, of) => bar.show(done, of));
    bar.stop();
    writeFileSync(join(out, 'lexicon.bin'), lexicon);
  }
  if (only === undefined || only === 'embedding') {
    const corpus = readCorpus(data);
    const bar = progressBar('embedding', 'steps');
    const model = await trainEmbedding({
      ...{ corpus, glossary: glossaryPairs(glossary), recipe: RECIPE.embedding, seed, threads },
      onStep: (step, loss) => bar.show(step, RECIPE.embedding.table.steps, `loss ${loss.toFixed(3)}`),
    });
    bar.stop();
    writeModel(out, model);
  }
}

function progressBar(name: string, unit: string) {
  const bar = new SingleBar({
    format: `${name.padEnd(9)} {bar} {value}/{total} ${unit} · {duration_formatted} · left {eta_formatted} {note}`,
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: 60_000,
  });
  let started = false;
  return {
    show(done: number, of: number, note = '') {
      if (!started) bar.start(of, 0, { note });
      started = true;
      bar.update(done, { note });
    },
    stop: () => bar.stop(),
  };
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

const command = new Command('train')
  .description('Trains the built-in French/English model and its translation lexicon.')
  .requiredOption('--data <folder>', 'folder with pairs.tsv.gz and headings.tsv.gz')
  .option('--out <folder>', 'where the model is written', here(`../models/${RECIPE.model}`))
  .option('--seed <number>', 'seed of all randomness', wholeNumber, 7)
  .option(
    '--threads <number>',
    'threads of the matrix products (more only help on an idle machine)',
    wholeNumber,
    1,
  )
  .addOption(new Option('--only <part>', 'train just this').choices(['lexicon', 'embedding', 'words']))
  .option('--no-glossary', 'learn from the data alone, to measure what the glossary is worth')
  .action(train);

await runCommand(command);

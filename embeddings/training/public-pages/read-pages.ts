import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { parseSeeds } from '../../../src/articles/index.js';
import { runCommand } from '../run-command.js';
import { articleInCollection } from './article-in-collection.js';

interface ReadCommand {
  readonly collections: string;
  readonly out: string;
}

/** Writes the texts that annotations of public pages have their offsets in, and says which pages read otherwise today. */
async function readPages({ collections, out }: ReadCommand): Promise<void> {
  mkdirSync(out, { recursive: true });
  const list = readFileSync(fileURLToPath(new URL('pages.tsv', import.meta.url)), 'utf8');
  for (const line of list.trimEnd().split('\n')) {
    const [id = '', repository = '', path = '', sha256 = ''] = line.split('\t');
    const text = await textAt(join(collections, repository), path);
    if (createHash('sha256').update(text).digest('hex') === sha256)
      writeFileSync(join(out, `${id}.txt`), text);
    else process.stdout.write(`${id}: ${repository}/${path} reads otherwise than when it was annotated\n`);
  }
}

/** The text of a page as our reader takes it; of `FILE#PLACE`, that of an article among others in a file. */
async function textAt(repository: string, path: string): Promise<string> {
  const [file = '', place] = path.split('#', 2);
  const kept = readFileSync(join(repository, file));
  if (place !== undefined) return articleInCollection(kept.toString('utf8'), Number(place)) ?? '';
  const bytes = file.endsWith('.gz') ? gunzipSync(kept) : kept;
  const { articles } = await parseSeeds([{ file: basename(file).replace(/\.gz$/, ''), bytes }]);
  return articles[0]?.text ?? '';
}

const command = new Command('read-pages')
  .description('Writes the texts of the public pages that were annotated.')
  .requiredOption('--collections <folder>', 'the folder that holds the repositories, each as owner/name')
  .requiredOption('--out <folder>', 'the folder for the texts')
  .action(readPages);

await runCommand(command);

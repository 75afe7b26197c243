import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { parseSeeds } from '../../../src/articles/index.js';
import { runCommand } from '../run-command.js';

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
    const bytes = readFileSync(join(collections, repository, path));
    const file = basename(path).replace(/\.gz$/, '');
    const seed = { file, bytes: path.endsWith('.gz') ? gunzipSync(bytes) : bytes };
    const [article] = (await parseSeeds([seed])).articles;
    const text = article?.text ?? '';
    if (createHash('sha256').update(text).digest('hex') === sha256)
      writeFileSync(join(out, `${id}.txt`), text);
    else process.stdout.write(`${id}: ${repository}/${path} reads otherwise than when it was annotated\n`);
  }
}

const command = new Command('read-pages')
  .description('Writes the texts of the public pages that were annotated.')
  .requiredOption('--collections <folder>', 'the folder that holds the repositories, each as owner/name')
  .requiredOption('--out <folder>', 'the folder for the texts')
  .action(readPages);

await runCommand(command);

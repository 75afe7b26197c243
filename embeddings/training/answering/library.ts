import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../../src/errors.js';

/** What a line of a JSON Lines file of articles holds: a wire, or a page in paragraphs. */
interface Entry {
  readonly id?: number | string;
  readonly file?: string;
  readonly title: string;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
}

/**
 * Writes the articles that annotations name into a temporary folder of seeds, for as long as `use` runs.
 *
 * @param data the folder that the names are relative to; `FILE#KEY` is the line of a JSON Lines file whose `id` or `file`
 *   is KEY: its text as it is, or its title and its paragraphs with blank lines between
 * @throws UsageError where there is no such article
 */
export async function withSeeds<Result>(
  data: string,
  names: readonly string[],
  use: (seeds: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-seeds-'));
  try {
    const read = textReader(data);
    for (const name of new Set(names)) writeFileSync(join(folder, seedName(name)), read(name));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The seed that an article of this name is written to. */
export function seedName(name: string): string {
  const key = name.slice(name.lastIndexOf('#') + 1).replace(/\.\w+$/, '');
  return `${key.replaceAll(/[^\w.-]+/g, '_')}.txt`;
}

function textReader(data: string): (name: string) => string {
  const collections = new Map<string, Map<string, string>>();
  return (name) => {
    const [file = '', key] = name.split('#', 2);
    if (key === undefined) return readFileSync(join(data, file), 'utf8');
    let texts = collections.get(file);
    if (!texts) {
      texts = textsOf(readFileSync(join(data, file), 'utf8'));
      collections.set(file, texts);
    }
    const text = texts.get(key);
    if (text === undefined) throw new UsageError(`${join(data, file)} has no article ${key}.`);
    return text;
  };
}

function textsOf(jsonLines: string): Map<string, string> {
  const entries = jsonLines.split('\n').flatMap((line): Entry[] => (line === '' ? [] : [JSON.parse(line)]));
  return new Map(
    entries.map(({ id, file, title, text, paragraphs = [] }) => [
      String(id ?? file),
      text ?? [title, ...paragraphs].join('\n\n'),
    ]),
  );
}

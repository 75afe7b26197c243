import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type Article, parseSeeds } from '../articles/index.js';
import { messageOf, UsageError } from '../errors.js';

/** One of several articles in a file of JSON lines. */
const Entry = v.union([
  v.object({ id: v.union([v.string(), v.number()]), title: v.string(), text: v.string() }),
  v.object({ file: v.string(), title: v.string(), paragraphs: v.array(v.string()) }),
]);

/** Gives the article that an annotation names. */
export type ArticleReader = (textFile: string) => Promise<Article>;

/**
 * A reader of the articles of a folder. A name is relative to it; `FILE#KEY` is the line of a JSON Lines file whose `id` or
 * `file` is KEY, read as its title, a blank line, and its text or its paragraphs with blank lines between. Each such file is
 * read once. The reader fails with a UsageError where there is no such article.
 */
export function articleReader(folder: string): ArticleReader {
  const collections = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const collectionIn = (file: string): Promise<ReadonlyMap<string, string>> => {
    const known = collections.get(file) ?? readFile(join(folder, file), 'utf8').then(entriesOf);
    collections.set(file, known);
    return known;
  };
  return async (textFile) => {
    const [file = '', key] = textFile.split('#', 2);
    try {
      if (key === undefined) return await parse(basename(file), await readFile(join(folder, file)));
      const text = (await collectionIn(file)).get(key);
      if (text === undefined) throw new Error(`no line is ${key}`);
      return await parse(`${key}.txt`, Buffer.from(text));
    } catch (error) {
      const path = join(folder, textFile);
      throw new UsageError(`Cannot read the annotated article ${path} (${messageOf(error)}).`, {
        cause: error,
      });
    }
  };
}

async function parse(file: string, bytes: Buffer): Promise<Article> {
  const { articles, errors } = await parseSeeds([{ file, bytes }]);
  const [error] = errors;
  if (error) throw error;
  const [article] = articles;
  if (!article) throw new Error('it holds no article');
  return article;
}

/** The texts of the articles of a JSON Lines file, by their keys; of two that share one, the first. */
function entriesOf(jsonLines: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of jsonLines.split('\n')) {
    const entry = line === '' ? null : v.safeParse(Entry, JSON.parse(line));
    if (!entry?.success) continue;
    const { output } = entry;
    const [key, text] =
      'file' in output
        ? [output.file, `${output.title.trim()}\n\n${output.paragraphs.join('\n\n')}\n`]
        : [String(output.id), `${output.title}\n\n${output.text}`];
    if (!entries.has(key)) entries.set(key, text);
  }
  return entries;
}

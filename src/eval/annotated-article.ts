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

/**
 * The article that an annotation names.
 *
 * @param textFile relative to `folder`; `FILE#KEY` is the line of a JSON Lines file whose `id` or `file` is KEY, read as its
 *   title, a blank line, and its text or its paragraphs with blank lines between
 * @throws UsageError where there is no such article
 */
export async function readAnnotatedArticle(folder: string, textFile: string): Promise<Article> {
  const [file = '', key] = textFile.split('#', 2);
  const path = join(folder, file);
  try {
    const bytes = await readFile(path);
    const seed =
      key === undefined
        ? { file: basename(file), bytes }
        : { file: `${key}.txt`, bytes: Buffer.from(entryOf(bytes.toString('utf8'), key)) };
    const { articles, errors } = parseSeeds([seed]);
    const [error] = errors;
    if (error) throw error;
    const [article] = articles;
    if (!article) throw new Error('it holds no article');
    return article;
  } catch (error) {
    throw new UsageError(
      `Cannot read the annotated article ${join(folder, textFile)} (${messageOf(error)}).`,
      {
        cause: error,
      },
    );
  }
}

function entryOf(jsonLines: string, key: string): string {
  for (const line of jsonLines.split('\n')) {
    const entry = line === '' ? null : v.safeParse(Entry, JSON.parse(line));
    if (!entry?.success) continue;
    const { output } = entry;
    if ('file' in output && output.file === key)
      return `${output.title.trim()}\n\n${output.paragraphs.join('\n\n')}\n`;
    if ('id' in output && String(output.id) === key) return `${output.title}\n\n${output.text}`;
  }
  throw new Error(`no line is ${key}`);
}

import { removeSeed } from '../adding/index.js';
import { articleNamed, listSeeds } from '../articles/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { UsageError } from '../errors.js';
import { safe } from '../safe.js';
import { changeArticles } from './change-articles.js';
import { type CommonFlags, print, printJson } from './context.js';

/**
 * `verbatim remove`: removes an article's seed, with what stands beside it.
 *
 * @throws UsageError where no article is meant, or more than one, or one of several in a file
 */
export async function remove(typed: string, flags: CommonFlags): Promise<void> {
  const { seedsFolder } = readConfig(readEnvironment(process.env), flags);
  await changeArticles(flags, async ({ articles, renewed }) => {
    const { id, file, title } = articleNamed(typed, articles);
    const others = articles.filter((article) => article.file === file).length - 1;
    if (others > 0)
      throw new UsageError(
        `${id} is one of ${others + 1} articles in ${file}; nothing was removed. Take it out of that file, or remove the file.`,
      );
    const seed = (await listSeeds(seedsFolder)).find((listed) => listed.file === file);
    if (!seed) throw new UsageError(`${file} is not in ${seedsFolder}; nothing was removed.`);
    await removeSeed(seedsFolder, file, seed.beside);
    await renewed();
    if (flags.json) printJson({ outcome: 'removed', id, file, title });
    else print(safe(`Removed: ${title} (${file})`));
  });
}

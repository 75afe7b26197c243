import { articlesCalled, removeSeed } from '../adding/index.js';
import { type Article, findArticles, listSeeds } from '../articles/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { messageOf, UsageError } from '../errors.js';
import { safe } from '../safe.js';
import { changeArticles } from './change-articles.js';
import { type CommonFlags, print, printJson } from './context.js';

const MOST_NAMED = 5;

/**
 * `verbatim remove`: removes an article's seed, with what stands beside it. It must be called by its whole file name, title or
 * address: a word of a title may be in that of an article that is not meant, and nothing brings that back.
 *
 * @throws UsageError where no article is called so, or more than one, or one of several in a file
 */
export async function remove(typed: string, flags: CommonFlags): Promise<void> {
  const { seedsFolder } = readConfig(readEnvironment(process.env), flags);
  await changeArticles(flags, async ({ articles, renewed }) => {
    const { id, file, title } = articleCalled(typed, articles);
    const others = articles.filter((article) => article.file === file).length - 1;
    if (others > 0)
      throw new UsageError(
        `${id} is one of ${others + 1} articles in ${file}; nothing was removed. Take it out of that file, or remove the file.`,
      );
    const seed = (await listSeeds(seedsFolder)).find((listed) => listed.file === file);
    if (!seed) throw new UsageError(`${file} is not in ${seedsFolder}; nothing was removed.`);
    try {
      await removeSeed(seedsFolder, file, seed.beside);
    } catch (error) {
      throw new UsageError(
        `${file} cannot be removed from ${seedsFolder} (${messageOf(error)}); who runs verbatim has to be allowed to write there.`,
      );
    }
    await renewed();
    if (flags.json) printJson({ outcome: 'removed', id, file, title });
    else print(safe(`Removed: ${title} (${file})`));
  });
}

function articleCalled(typed: string, articles: readonly Article[]): Article {
  const called = articlesCalled(articles, typed);
  const [article] = called;
  if (article && called.every(({ file }) => file === article.file)) return article;
  const near = article ? called : findArticles(articles, typed);
  if (near.length === 0)
    throw new UsageError(`There is no article "${typed}"; nothing was removed.`, { run: 'articles' });
  const problem = article
    ? `"${typed}" may be any of ${called.length} articles`
    : `No article is called just "${typed}"`;
  throw new UsageError(
    `${problem}; nothing was removed. To remove one, type the whole name of its file:\n${listOf(near)}`,
  );
}

function listOf(articles: readonly Article[]): string {
  const named = articles.slice(0, MOST_NAMED).map(({ file, title }) => `  "${file}" (${title})`);
  const more = articles.length - named.length;
  return [...named, ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : [])].join('\n');
}

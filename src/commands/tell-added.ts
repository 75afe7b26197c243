import type { Added, NotTaken, OnAdded, TakenIn } from '../adding/index.js';
import { isNumbered } from '../articles/index.js';
import { EXIT, type ExitCode } from '../errors.js';
import type { Library } from '../library.js';
import { type AddedArticle, createProgressBar, type ProgressBar, renderAdded } from '../terminal/index.js';
import { type CommonFlags, note, print, printJson, screen } from './context.js';

/** Says what became of all that was to be added. What failed has been told already, but as JSON. */
export async function tellAdded(
  all: readonly Added[],
  library: Library | null,
  { json }: CommonFlags,
): Promise<void> {
  for (const added of all) {
    if (isFailed(added)) {
      if (json) printJson({ source: added.source, outcome: added.outcome, problem: added.problem });
      continue;
    }
    const articles = await articlesOf(added, library);
    if (!json) print(renderAdded(articles, screen()));
    else for (const article of articles) printJson({ source: added.source, ...recordOf(article) });
  }
}

/**
 * Shows how far the adding is, with a line for each that could not be added.
 *
 * @param awaited what is done until the first is there, and of how many
 */
export function addingBar(
  awaited: string,
  total: number,
): Pick<ProgressBar, 'say' | 'stop'> & { readonly onAdded: OnAdded } {
  const bar = createProgressBar(process.stderr, note);
  bar.onWaiting(awaited, total);
  return {
    onAdded(added, done, total) {
      if (isFailed(added)) bar.say(`${added.source}: ${added.problem}`);
      bar.onAdded(done, total);
    },
    say: bar.say,
    stop: bar.stop,
  };
}

/** 2 where something of it is wrong, 1 where it may go well later. */
export function exitCodeOf(all: readonly Added[]): ExitCode {
  const failed = all.filter(isFailed);
  if (failed.some(({ failure }) => failure !== 'passing')) return EXIT.usage;
  return failed.length > 0 ? EXIT.failed : EXIT.done;
}

function isFailed(added: Added): added is NotTaken {
  return added.outcome === 'failed';
}

async function articlesOf(
  { file, outcome }: TakenIn,
  library: Library | null,
): Promise<readonly AddedArticle[]> {
  const articles = library?.articles().filter((article) => article.file === file) ?? [];
  return Promise.all(
    articles.map(async (article) => ({
      outcome,
      article,
      paragraphs: article.paragraphs.filter(isNumbered).length,
      quotes: (await library?.quotes({ article: article.id }))?.length ?? 0,
    })),
  );
}

function recordOf({ outcome, article, paragraphs, quotes }: AddedArticle) {
  const { id, file, title, outlet, date, url } = article;
  return { outcome, id, file, title, outlet, date, url, paragraphs, quotes };
}

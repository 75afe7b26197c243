import type { FollowedFeed } from '../feeds/index.js';
import { safe } from '../safe.js';
import { count } from './render-lists.js';
import type { Screen } from './screen.js';

/** Feeds, one each: title, then address, how many articles came from it and when it last answered; what is wrong with it. */
export function renderFeeds(
  feeds: readonly { readonly feed: FollowedFeed; readonly taken: number }[],
  { colours, wrap }: Screen,
): string {
  return feeds
    .map(({ feed: { address, title, checkedAt, problem }, taken }) => {
      const when = checkedAt === null ? 'not asked yet' : `asked ${new Date(checkedAt).toISOString()}`;
      const lines = [
        wrap(colours.bold(safe(title ?? address))),
        wrap(colours.dim(safe([address, count(taken, 'article'), when].join(' · '))), '  '),
      ];
      if (problem !== null) lines.push(wrap(colours.yellow(safe(problem)), '  '));
      return lines.join('\n');
    })
    .join('\n');
}

import { readConfig, readEnvironment } from '../config.js';
import { EXIT, type ExitCode, VerbatimError } from '../errors.js';
import { type FeedUpdate, type FeedWork, followFeed, openFeedWork, updateFeeds } from '../feeds/index.js';
import { count } from '../terminal/index.js';
import { changeArticles } from './change-articles.js';
import { type CommonFlags, note, printJson, say, wholeNumber } from './context.js';
import { followedFeeds, NO_FEED } from './feeds.js';
import { addingBar, tellAdded } from './tell-added.js';

export interface FollowFlags extends CommonFlags {
  readonly entries?: string;
}

type Tell = (line: string) => void;

const ENTRIES = 10;
const MOST_ENTRIES = 100;

/** `verbatim follow`: follows feeds, or those of pages, and takes the newest articles of each. */
export async function follow(addresses: readonly string[], flags: FollowFlags): Promise<void> {
  const { entries } = flags;
  const newest = entries === undefined ? ENTRIES : wholeNumber('--entries', entries, 0, MOST_ENTRIES);
  const followOne = (address: string, work: FeedWork, tell: Tell) =>
    followFeed(address, work, newest).catch((error) => notFollowed(error, tell));
  const wanted = [...new Set(addresses)];
  await askFeeds(flags, wanted.length, async (work, tell) => {
    const all = await Promise.all(wanted.map((address) => followOne(address, work, tell)));
    return all.filter((update) => update !== null);
  });
}

/** `verbatim update`: takes what is new from the feeds that are followed. */
export async function update(flags: CommonFlags): Promise<void> {
  const followed = followedFeeds(flags).length;
  if (followed === 0) note(NO_FEED);
  else await askFeeds(flags, followed, updateFeeds);
}

function notFollowed(error: unknown, tell: Tell): null {
  if (!(error instanceof VerbatimError)) throw error;
  tell(error.message);
  failWith(error.exitCode);
  return null;
}

/** Of several failures, one that asks for another command counts before one that may pass. */
function failWith(code: ExitCode): void {
  process.exitCode = Math.max(Number(process.exitCode ?? EXIT.done), code);
}

/** Asks feeds, has the library take in what they gave, and says what that is. Exit code 1 where one could not be had. */
async function askFeeds(
  flags: CommonFlags,
  feeds: number,
  ask: (work: FeedWork, tell: Tell) => Promise<readonly FeedUpdate[]>,
): Promise<void> {
  const config = readConfig(readEnvironment(process.env), flags);
  await changeArticles(flags, async ({ articles, reader, renewed }) => {
    const bar = addingBar('asking feeds', feeds);
    const work = openFeedWork(config, { reader, articles, onAdded: bar.onAdded });
    try {
      const updates = await ask(work, bar.say);
      bar.stop();
      for (const each of updates) tellUpdate(each, flags);
      const added = updates.flatMap(({ entries }) => entries).filter(({ outcome }) => outcome !== 'known');
      await tellAdded(added, await renewed(), flags);
    } finally {
      bar.stop();
      await work.close();
    }
  });
}

function tellUpdate({ feed, isBusy, entries }: FeedUpdate, { json }: CommonFlags): void {
  const { address, title, problem } = feed;
  const added = entries.filter(({ outcome }) => outcome === 'added').length;
  const outcome = isBusy ? 'busy' : problem === null ? 'asked' : 'failed';
  if (outcome === 'failed') failWith(EXIT.failed);
  if (json) printJson({ outcome, address, title, problem, added });
  else if (isBusy) note(`${address}: another process is updating it`);
  else if (problem !== null) note(`${address}: ${problem}`);
  else say(`${title ?? address}: ${added === 0 ? 'nothing new' : count(added, 'new article')}`);
}

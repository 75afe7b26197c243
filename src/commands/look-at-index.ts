import type { Config } from '../config.js';
import { errorLine } from '../error-line.js';
import { howToRun } from '../how-to-run.js';
import { checkIndex, checkSharedIndex } from '../index/index.js';
import type { Finding } from './finding.js';
import { describeIndex } from './index-lines.js';

const OLDER = 'older than the articles, or than this version of Verbatim.';

/**
 * What `verbatim doctor` says of the index; of one that is shared, and of its replica here. Nothing of one here where there are
 * no articles to build it of: no question is answered from it before there are.
 */
export async function lookAtIndex(config: Config, hasArticles: boolean): Promise<readonly Finding[]> {
  const { databaseUrl } = config;
  if (databaseUrl !== null) return lookAtShared(databaseUrl, config);
  return hasArticles ? [await lookAtFolder(config)] : [];
}

async function lookAtFolder({ indexFolder, seedsFolder, model }: Config): Promise<Finding> {
  const subject = 'Index';
  const rebuilds = `It is built at the next question, or now with: ${howToRun('index')}`;
  try {
    const index = await checkIndex(indexFolder, seedsFolder);
    if (!index) return { subject, state: 'note', says: `none yet in ${indexFolder}. ${rebuilds}` };
    if (index.model !== model)
      return { subject, state: 'note', says: `built with the model ${index.model}. ${rebuilds}` };
    if (!index.fits) return { subject, state: 'note', says: `${OLDER} ${rebuilds}` };
    return { subject, state: 'ok', says: describeIndex(index) };
  } catch (error) {
    return { subject, state: 'note', says: `${errorLine(error)} (the next question does so by itself)` };
  }
}

async function lookAtShared(
  databaseUrl: string,
  { indexFolder, seedsFolder, model }: Config,
): Promise<readonly Finding[]> {
  const subject = 'Shared index';
  const builds = `Build it where the articles are, with: ${howToRun('index')}`;
  let generation: string | null = null;
  let finding: Finding;
  try {
    const { place, index } = await checkSharedIndex(databaseUrl, seedsFolder);
    generation = index?.generation ?? null;
    if (!index) finding = { subject, state: 'note', says: `none yet in ${place}. ${builds}` };
    else if (index.model !== model)
      finding = { subject, state: 'problem', says: `of the model ${index.model}. ${builds}` };
    else if (!index.fits) finding = { subject, state: 'note', says: `${OLDER} ${builds}` };
    else finding = { subject, state: 'ok', says: describeIndex(index) };
  } catch (error) {
    finding = { subject, state: 'problem', says: errorLine(error) };
  }
  return [finding, await lookAtReplica(indexFolder, seedsFolder, generation)];
}

async function lookAtReplica(
  indexFolder: string,
  seedsFolder: string,
  generation: string | null,
): Promise<Finding> {
  const subject = 'Replica';
  const fetches = 'The next question fetches what is missing.';
  try {
    const index = await checkIndex(indexFolder, seedsFolder);
    if (!index) return { subject, state: 'note', says: `none yet in ${indexFolder}. ${fetches}` };
    const isSame = generation === null || generation === index.generation;
    return isSame
      ? { subject, state: 'ok', says: describeIndex(index) }
      : { subject, state: 'note', says: `not of the generation that is shared. ${fetches}` };
  } catch (error) {
    return { subject, state: 'note', says: `${errorLine(error)} (the next question does so by itself)` };
  }
}

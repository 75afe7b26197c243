import { countPassedOver, describePassedOver, parseSeeds, readSeedFiles } from '../articles/index.js';
import { CONFIG_SETTINGS, type Config, type Environment, readConfig, readEnvironment } from '../config.js';
import type { DiscordConfig, TokenCheck } from '../discord/index.js';
import { loadEmbedder, loadReranker } from '../embedding/index.js';
import { EXIT, messageOf } from '../errors.js';
import { howToRun } from '../how-to-run.js';
import { loadHnswlib, MOST_ROWS_SCANNED } from '../index/index.js';
import { safe } from '../safe.js';
import { count } from '../terminal/index.js';
import { checkWebSettings } from '../web/index.js';
import { readWordTables } from '../word-tables.js';
import { checkSettings } from './check-settings.js';
import { type CommonFlags, print, printJson, screen } from './context.js';
import type { Finding } from './finding.js';
import { lookAtIndex } from './look-at-index.js';
import { whyUnwritable } from './why-unwritable.js';

/** `verbatim doctor`: what is configured, what is missing, how to mend it. Exit code 2 where a problem is. */
export async function doctor(flags: CommonFlags): Promise<void> {
  const environment = readEnvironment(process.env);
  const config = readConfig(environment, flags);
  const seeds = await checkSeeds(config);
  const findings = [
    checkNode(),
    seeds,
    await checkModel(config),
    ...(config.reranker === null ? [] : [await checkReranker(config, config.reranker)]),
    ...(await lookAtIndex(config, seeds.state !== 'problem')),
    await checkFolders(config),
    await checkHnswlib(),
    await settingsFinding(environment, config),
    ...(await checkBot(environment)),
  ];
  if (flags.json) printJson({ findings });
  else print(findings.map(renderFinding).join('\n'));
  if (findings.some(({ state }) => state === 'problem')) process.exitCode = EXIT.usage;
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= 20
    ? { subject: 'Node.js', state: 'ok', says: process.versions.node }
    : {
        subject: 'Node.js',
        state: 'problem',
        says: `${process.versions.node} is too old. Install version 20 or newer.`,
      };
}

async function checkSeeds({ seedsFolder, databaseUrl }: Config): Promise<Finding> {
  const subject = 'Articles';
  try {
    const { files, errors } = await readSeedFiles(seedsFolder);
    const parsed = await parseSeeds(files);
    const unusable = [...errors, ...parsed.errors];
    const says = [
      `${count(parsed.articles.length, 'article')} in ${seedsFolder}`,
      describePassedOver(await countPassedOver(seedsFolder)),
      unusable.length > 0 ? `${unusable.length.toLocaleString('en')} left out:` : '',
    ].filter(Boolean);
    const state = parsed.articles.length === 0 ? 'problem' : says.length > 1 ? 'note' : 'ok';
    return { subject, state, says: says.join('; '), details: unusable.map(({ message }) => message) };
  } catch (error) {
    // Others may have the articles of a shared index.
    return { subject, state: databaseUrl === null ? 'problem' : 'note', says: messageOf(error) };
  }
}

async function checkModel(config: Config): Promise<Finding> {
  const subject = 'Model';
  const { model } = config;
  try {
    const [embedder] = await Promise.all([loadEmbedder(config), readWordTables(config)]);
    return { subject, state: 'ok', says: `${model}, ${embedder.model.dimension} dimensions` };
  } catch (error) {
    return { subject, state: 'problem', says: messageOf(error) };
  }
}

async function checkReranker({ modelsFolder, cacheFolder }: Config, model: string): Promise<Finding> {
  const subject = 'Reranker';
  try {
    await loadReranker({ model, modelsFolder, cacheFolder });
    return { subject, state: 'ok', says: `${model} scores pairs of a question and a passage` };
  } catch (error) {
    return { subject, state: 'problem', says: messageOf(error) };
  }
}

async function checkHnswlib(): Promise<Finding> {
  const subject = 'hnswlib';
  const loaded = await loadHnswlib();
  return 'native' in loaded
    ? { subject, state: 'ok', says: 'its addon is built' }
    : {
        subject,
        state: 'note',
        says: `not built (${loaded.reason}); it is used for more than ${MOST_ROWS_SCANNED.toLocaleString('en')} sentences only: for so many, install a C++ compiler and Python, then install Verbatim again`,
      };
}

/** Names and values of settings, but those that the bot alone reads. */
async function settingsFinding(environment: Environment, config: Config): Promise<Finding> {
  const { DISCORD_SETTINGS } = await import('../discord/index.js');
  try {
    checkWebSettings(config);
  } catch (error) {
    return { subject: 'Settings', state: 'problem', says: messageOf(error) };
  }
  return checkSettings(environment, [...CONFIG_SETTINGS, ...DISCORD_SETTINGS]);
}

async function checkBot(environment: Environment): Promise<readonly Finding[]> {
  const subject = 'Discord';
  const hasToken = Boolean(environment.DISCORD_TOKEN?.trim());
  const { checkToken, readDiscordConfig } = await import('../discord/index.js');
  let config: DiscordConfig;
  try {
    config = readDiscordConfig(
      hasToken ? environment : { ...environment, DISCORD_TOKEN: '-' },
      process.cwd(),
    );
  } catch (error) {
    return [{ subject, state: 'problem', says: messageOf(error) }];
  }
  const discord: Finding = hasToken
    ? { subject, ...discordFinding(config, await checkToken(config)) }
    : {
        subject,
        state: 'note',
        says: 'no token; the terminal works without. For the bot: write DISCORD_TOKEN=… into the file .env in this folder (README, "In Discord").',
      };
  return [discord, ...(await checkHealth(config))];
}

async function checkHealth({
  healthHost: host,
  healthPort: port,
}: DiscordConfig): Promise<readonly Finding[]> {
  const subject = 'Health';
  if (port === null) return [];
  try {
    const { checkHealthAddress } = await import('../discord/index.js');
    const found = await checkHealthAddress({ host, port });
    const says = found === 'free' ? 'is free' : 'is served by a running bot';
    return [{ subject, state: 'ok', says: `port ${port} on ${host} ${says}` }];
  } catch (error) {
    return [{ subject, state: 'problem', says: messageOf(error) }];
  }
}

/** Where Verbatim writes, and what keeps it from that. */
async function checkFolders({ indexFolder, dataFolder }: Config): Promise<Finding> {
  const subject = 'Folders';
  const folders = [
    [indexFolder, 'VERBATIM_INDEX'],
    [dataFolder, 'VERBATIM_DATA'],
  ] as const;
  const reasons = await Promise.all(folders.map(([folder]) => whyUnwritable(folder)));
  const details = folders.flatMap(([folder, setting], at) =>
    reasons[at] ? [`${folder} (${reasons[at]}): mend its permissions, or set ${setting} to another`] : [],
  );
  return details.length > 0
    ? { subject, state: 'problem', says: 'what is made cannot be written to', details }
    : { subject, state: 'ok', says: `${indexFolder} and ${dataFolder} can be written` };
}

function discordFinding({ answerChannels }: DiscordConfig, check: TokenCheck): Omit<Finding, 'subject'> {
  if (check.outcome === 'refused') return { state: 'problem', says: check.instruction };
  if (check.outcome === 'unknown') {
    return {
      state: 'note',
      says: `a token is set, but not checked: Discord cannot be asked (${check.reason})`,
    };
  }
  if (answerChannels.length === 0) {
    const says = `the token is that of ${check.bot}; it answers when mentioned, in direct messages and to commands`;
    return { state: 'ok', says };
  }
  return check.readsMessages
    ? {
        state: 'ok',
        says: `the token is that of ${check.bot}; it also answers every message in ${answerChannels.join(', ')}`,
      }
    : {
        state: 'problem',
        says: `the token is that of ${check.bot}, which may not read every message in ${answerChannels.join(', ')}. Switch on "Message Content Intent" at https://discord.com/developers/applications > your application > Bot, or leave DISCORD_ANSWER_CHANNELS empty.`,
      };
}

/** Details that are printed; of more, only how many there are. */
const MOST_DETAILS = 10;

function renderFinding({ subject, state, says, details = [] }: Finding): string {
  const { colours, wrap } = screen();
  const mark = { ok: colours.green('✓'), note: colours.yellow('•'), problem: colours.red('✗') }[state];
  const more = details.length - MOST_DETAILS;
  const shown = [
    ...details.slice(0, MOST_DETAILS),
    ...(more > 0 ? [`and ${more.toLocaleString('en')} more; all of them: ${howToRun('doctor --json')}`] : []),
  ];
  return [
    wrap(`${mark} ${colours.bold(subject)}: ${safe(says)}`),
    ...shown.map((line) => wrap(safe(line), '    ')),
  ].join('\n');
}

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnvironmentFile } from './environment-file.js';
import { type ReaderLanguage, spokenLanguage } from './reader-language.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where things are and which model reads them. Every path is absolute. */
export interface Config {
  readonly seedsFolder: string;
  readonly indexFolder: string;
  /** Of the PostgreSQL database in which the index is shared; null where it is not. Holds a password: never to be shown. */
  readonly databaseUrl: string | null;
  readonly model: string;
  /** The cross-encoder that reads the strongest evidence once more; null for none. */
  readonly reranker: string | null;
  readonly modelsFolder: string;
  readonly cacheFolder: string;
  /** What people have decided and cannot be made again: which feeds are followed, the bot's settings. */
  readonly dataFolder: string;
  /** Hosts, addresses and ranges of them that may be fetched from although they are not public. */
  readonly webAllow: string;
  /** Whom a site may ask about what is fetched from it: a web or a mail address; null where nobody is named. */
  readonly webContact: string | null;
  /** Word translations between French and English, whatever the model. */
  readonly lexiconFile: string;
  /** What English words mean. */
  readonly wordVectorsFile: string;
}

/** What `readConfig` reads of the environment. */
export const CONFIG_SETTINGS = [
  'VERBATIM_SEEDS',
  'VERBATIM_INDEX',
  'DATABASE_URL',
  'VERBATIM_MODEL',
  'VERBATIM_RERANKER',
  'VERBATIM_CACHE',
  'VERBATIM_DATA',
  'VERBATIM_WEB_ALLOW',
  'VERBATIM_WEB_CONTACT',
] as const;

/** What a command line may say instead of the environment. */
export interface ConfigFlags {
  readonly seeds?: string;
  readonly index?: string;
  readonly model?: string;
}

export const DEFAULT_MODEL = 'static-fr-en';

/** Verbatim's own folder, with package.json and the models: `src/` and `dist/` both stand directly in it. */
export const PROJECT_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

const MODELS_FOLDER = join(PROJECT_FOLDER, 'embeddings', 'models');

/** The process's environment over the `.env` of `folder`, the caller's; a missing `.env` is none. */
export function readEnvironment(environment: Environment, folder = process.cwd()): Environment {
  let file: Environment = {};
  try {
    file = parseEnvironmentFile(readFileSync(join(folder, '.env'), 'utf8'));
  } catch {
    // No .env: everything has a default but the bot's token, which says so itself.
  }
  return { ...file, ...environment };
}

/**
 * The configuration: flags before environment before defaults. Relative paths, and the defaults, are those
 * of `folder`, in which the caller stands.
 */
export function readConfig(
  environment: Environment = {},
  flags: ConfigFlags = {},
  folder = process.cwd(),
): Config {
  const setting = (name: (typeof CONFIG_SETTINGS)[number]) => environment[name]?.trim() || undefined;
  const generated = generatedFolders(folder);
  return {
    seedsFolder: resolve(folder, flags.seeds ?? setting('VERBATIM_SEEDS') ?? 'seeds'),
    indexFolder: resolve(folder, flags.index ?? setting('VERBATIM_INDEX') ?? generated.index),
    databaseUrl: setting('DATABASE_URL') ?? null,
    model: flags.model ?? setting('VERBATIM_MODEL') ?? DEFAULT_MODEL,
    reranker: setting('VERBATIM_RERANKER') ?? null,
    modelsFolder: MODELS_FOLDER,
    cacheFolder: resolve(folder, setting('VERBATIM_CACHE') ?? generated.cache),
    dataFolder: resolve(folder, setting('VERBATIM_DATA') ?? generated.data),
    webAllow: setting('VERBATIM_WEB_ALLOW') ?? '',
    webContact: setting('VERBATIM_WEB_CONTACT') ?? null,
    lexiconFile: join(MODELS_FOLDER, DEFAULT_MODEL, 'lexicon.bin'),
    wordVectorsFile: join(MODELS_FOLDER, DEFAULT_MODEL, 'vectors.bin'),
  };
}

/**
 * Where Verbatim keeps what it makes for a caller who stands in `folder`: all in `.verbatim/` there, but in a
 * checkout of its own repository, which has a place for each.
 */
export function generatedFolders(folder: string): Readonly<Record<'index' | 'cache' | 'data', string>> {
  const own = (path: string) => join(folder, path);
  return resolve(folder) === PROJECT_FOLDER
    ? { index: own('embeddings/index'), cache: own('embeddings/cache'), data: own('data') }
    : { index: own('.verbatim/index'), cache: own('.verbatim/cache'), data: own('.verbatim/data') };
}

/** The language that the environment sets for messages (LC_ALL before LC_MESSAGES before LANG), if it is spoken. */
export function readerLanguage(environment: Environment): ReaderLanguage | undefined {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return spokenLanguage(locale) ?? undefined;
}

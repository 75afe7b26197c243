import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where things are and which model reads them. Every path is absolute. */
export interface Config {
  readonly seedsFolder: string;
  readonly indexFolder: string;
  readonly model: string;
  readonly modelsFolder: string;
  readonly cacheFolder: string;
  /** Word translations between French and English, whatever the model. */
  readonly lexiconFile: string;
}

/** What a command line may say instead of the environment. */
export interface ConfigFlags {
  readonly seeds?: string;
  readonly index?: string;
  readonly model?: string;
}

export const DEFAULT_MODEL = 'static-fr-en';

/** The folder of package.json: `src/` and `dist/` both stand directly in it. */
export const PROJECT_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

/** The process's environment over the project's `.env`; a missing `.env` is none. */
export function readEnvironment(environment: Environment, folder = PROJECT_FOLDER): Environment {
  let file: Environment = {};
  try {
    file = parse(readFileSync(join(folder, '.env')));
  } catch {
    // No .env: everything has a default but the bot's token, which says so itself.
  }
  return { ...file, ...environment };
}

/**
 * The configuration: flags before environment before defaults. Relative paths of flags are the caller's
 * (from `cwd`), those of the environment and the defaults are the project's.
 */
export function readConfig(environment: Environment, flags: ConfigFlags = {}, cwd = process.cwd()): Config {
  const setting = (name: string) => environment[name]?.trim() || undefined;
  const folder = (flag: string | undefined, name: string, fallback: string) =>
    flag === undefined ? inProject(setting(name) ?? fallback) : resolve(cwd, flag);
  return {
    seedsFolder: folder(flags.seeds, 'VERBATIM_SEEDS', 'seeds'),
    indexFolder: folder(flags.index, 'VERBATIM_INDEX', join('embeddings', 'index')),
    model: flags.model ?? setting('VERBATIM_MODEL') ?? DEFAULT_MODEL,
    modelsFolder: inProject(join('embeddings', 'models')),
    cacheFolder: inProject(setting('VERBATIM_CACHE') ?? join('embeddings', 'cache')),
    lexiconFile: inProject(join('embeddings', 'models', DEFAULT_MODEL, 'lexicon.bin')),
  };
}

/** The language that the environment sets for messages (LC_ALL before LC_MESSAGES before LANG), if it is French or English. */
export function readerLanguage(environment: Environment): 'en' | 'fr' | undefined {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : undefined;
}

function inProject(path: string): string {
  return isAbsolute(path) ? path : join(PROJECT_FOLDER, path);
}

import { realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Where the program lies, where whoever runs it stands, and what it was told. */
export interface Stance {
  /** The program's own folder, with its package.json. */
  readonly packageFolder: string;
  /** Where the user typed: for `npm run`, not the folder that npm went to. */
  readonly userFolder: string;
  readonly workingFolder: string;
  readonly path: string;
  readonly args: readonly string[];
}

/**
 * The line to type for one of the program's commands, such as `npm run articles`, with flags of its own or without, as it works from where the
 * user stands: in a checkout, beside an installed package, or anywhere where `verbatim` is on the PATH. It
 * repeats the folders and the model that this run was given.
 */
export function howToRun(command: string, stance: Stance = stanceOfProcess()): string {
  const { packageFolder, userFolder, workingFolder } = stance;
  const [name = '', ...own] = command.split(' ');
  const flags = [...own.map((flag) => ` ${flag}`), name === 'help' ? '' : flagsOf(stance.args)].join('');
  if (isOnPath(stance)) return `verbatim ${name}${flags}`;
  const host = hostOf(packageFolder);
  if (host !== null && isWithin(userFolder, host)) return `npx verbatim ${name}${flags}`;
  // npm runs a script in the package's folder: where this run is elsewhere, its folders would be others.
  if (host === null && workingFolder === packageFolder) {
    return `npm ${prefixFor(stance)}run ${name}${flags && ` --${flags}`}`;
  }
  return `node ${quoted(join(packageFolder, 'bin', 'verbatim.cjs'))} ${name}${flags}`;
}

function stanceOfProcess(): Stance {
  const { INIT_CWD, npm_lifecycle_event: script, PATH = '' } = process.env;
  const workingFolder = realFolder(process.cwd());
  return {
    packageFolder: realFolder(dirname(dirname(fileURLToPath(import.meta.url)))),
    userFolder: script && INIT_CWD ? realFolder(INIT_CWD) : workingFolder,
    workingFolder,
    path: PATH,
    args: process.argv.slice(2),
  };
}

/** npm finds a package from any folder below it. */
function prefixFor({ packageFolder, userFolder }: Stance): string {
  return isWithin(userFolder, packageFolder) ? '' : `--prefix ${quoted(packageFolder)} `;
}

/** The folder in whose `node_modules` the package is installed; null for a checkout. */
function hostOf(packageFolder: string): string | null {
  const parts = packageFolder.split(sep);
  const modules = parts.lastIndexOf('node_modules');
  return modules < 0 ? null : parts.slice(0, modules).join(sep) || sep;
}

/** npm puts the `.bin` folders of a project on the PATH of what it runs only. */
function isOnPath({ path, packageFolder }: Stance): boolean {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '' && basename(folder) !== '.bin')
    .some((folder) => isProgram(join(folder, 'verbatim'), packageFolder) || hasShim(folder, packageFolder));
}

function isProgram(file: string, packageFolder: string): boolean {
  try {
    return isWithin(realpathSync(file), packageFolder);
  } catch {
    return false;
  }
}

/** On Windows npm writes a script beside the `node_modules` of everything installed globally. */
function hasShim(folder: string, packageFolder: string): boolean {
  return process.platform === 'win32' && hostOf(packageFolder) === resolve(folder);
}

function flagsOf(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { seeds: { type: 'string' }, index: { type: 'string' }, model: { type: 'string' } },
  });
  return (['seeds', 'index', 'model'] as const)
    .map((name) => [name, values[name]] as const)
    .filter((flag): flag is readonly [(typeof flag)[0], string] => typeof flag[1] === 'string')
    .map(([name, value]) => ` --${name} ${quoted(value)}`)
    .join('');
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** As one word of a command line, for every common shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./\\~-]+$/.test(word) ? word : `"${word.replace(/(["$`])/g, '\\$1')}"`;
}

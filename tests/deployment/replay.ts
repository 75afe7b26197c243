import { execFile } from 'node:child_process';
import { access, cp, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import type { Stage, Step } from './dockerfile.js';

const run = promisify(execFile);

export interface Replay {
  /** The folder that is built. */
  readonly context: string;
  /** Takes the place of `npm ci`, whose result is at hand. */
  readonly install: string;
  /** Who `chown` gives files to, `uid:gid`; null where this process may not give them away. */
  readonly owner: string | null;
}

/**
 * Carries out the stages of a Dockerfile without Docker: each in a folder of its own in `root`, in which its
 * absolute paths are. What the base images hold is this machine's.
 *
 * @returns the folder of the last stage.
 * @throws if an instruction fails, or copies what the .dockerignore keeps out.
 */
export async function replay(stages: readonly Stage[], root: string, options: Replay): Promise<string> {
  const folders = new Map<string, string>();
  const sent = await contextOf(options.context);
  let folder = root;
  for (const [number, stage] of stages.entries()) {
    folder = join(root, String(number));
    folders.set(stage.name, folder);
    await mkdir(folder, { recursive: true });
    let workdir = folder;
    for (const step of stage.steps) {
      if (step.keyword === 'WORKDIR') {
        workdir = join(folder, step.words[0] ?? '');
        await mkdir(workdir, { recursive: true });
      } else if (step.keyword === 'COPY') {
        const from = step.flags.from === undefined ? sent : inFolder(folders.get(step.flags.from) ?? '');
        await copy(step, from, isAbsolute(step.words.at(-1) ?? '') ? folder : workdir);
      } else if (step.keyword === 'RUN') {
        await run('sh', ['-c', shellOf(step.text, folder, options)], { cwd: workdir });
      }
    }
  }
  return folder;
}

function inFolder(folder: string): (path: string) => string {
  return (path) => join(folder, path);
}

/** What Docker would be sent: this project's .dockerignore lists all of it after "!". */
async function contextOf(folder: string): Promise<(path: string) => string> {
  const lines = (await readFile(join(folder, '.dockerignore'), 'utf8')).split('\n');
  const patterns = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const sent = patterns.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  if (patterns[0] !== '*') throw new Error('.dockerignore does not begin by leaving all out');
  return (path) => {
    if (sent.some((one) => path === one || path.startsWith(`${one}/`))) return join(folder, path);
    throw new Error(`.dockerignore keeps out ${path}`);
  };
}

async function copy({ words }: Step, from: (path: string) => string, base: string): Promise<void> {
  const target = join(base, words.at(-1) ?? '');
  for (const word of words.slice(0, -1)) {
    const source = from(word);
    await access(source);
    if ((await stat(source)).isFile()) {
      await mkdir(target, { recursive: true });
      await cp(source, join(target, basename(source)));
    } else if (basename(source) === 'node_modules') {
      // Hundreds of megabytes: as links to the same files, none of which is written to.
      await run('cp', ['-al', source, target]);
    } else await cp(source, target, { recursive: true, verbatimSymlinks: true });
  }
}

function shellOf(text: string, folder: string, { install, owner }: Replay): string {
  return text
    .replace(/\bnpm ci\b/, install)
    .replace(/(?<=\s)\/(?=\w)/g, `${folder}/`)
    .replace(/chown \S+/, owner === null ? 'ls -d' : `chown ${owner}`);
}

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type OutputFile } from 'esbuild';
import { versionOfRules } from '../src/index/rules-version.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(PROJECT, 'src');

/** What is started, or imported by other programs; beside these, every module that a thread runs. */
const ENTRIES = ['cli', 'verbatim'];

/**
 * Makes the program a few files, which a process loads in a third of the time that its modules take one by one: one for each entry,
 * and what several of them share. All lie directly in `folder`, which should lie in the project as `src` does: places that modules
 * name beside them or above are the same in both.
 *
 * @param others further entries, by the names of their files without the ending: paths in the project
 */
export async function bundle(folder: string, others: Readonly<Record<string, string>> = {}): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: {
      ...Object.fromEntries(ENTRIES.map((name) => [name, join(SOURCES, `${name}.ts`)])),
      ...threads(),
      ...Object.fromEntries(Object.entries(others).map(([name, path]) => [name, join(PROJECT, path)])),
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    define: { RULES_VERSION: JSON.stringify(versionOfRules(SOURCES)) },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  for (const file of outputFiles) writeWhereOther(file);
  removeOthers(folder, new Set(outputFiles.map(({ path }) => path)));
}

function threads(): Record<string, string> {
  const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const run = modules.filter((path) => path.endsWith('-worker.ts') && path !== 'start-worker.ts');
  return Object.fromEntries(run.map((path) => [basename(path, '.ts'), join(SOURCES, path)]));
}

/** Whole at any moment: a process may be just loading it. */
function writeWhereOther({ path, contents }: OutputFile): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

/** The names of shared files change with what they hold. */
function removeOthers(folder: string, paths: ReadonlySet<string>): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (name.endsWith('.js') && !paths.has(path)) rmSync(path);
  }
}

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../src/config.js';
import { howToRun, type Stance } from '../src/how-to-run.js';
import { createInstallation, type Installation } from './fixtures/installation.js';
import { createProject, type TestProject } from './fixtures/project.js';
import { SEED } from './fixtures/shipped-seeds.js';

const CHECKOUT: Stance = {
  packageFolder: '/home/ann/verbatim',
  userFolder: '/home/ann/verbatim',
  workingFolder: '/home/ann/verbatim',
  path: '/usr/bin',
  args: ['ask', 'why?'],
};

// The paths, links and shells of Unix.
describe.skipIf(process.platform === 'win32')('the line to type', () => {
  test.each<[string, Partial<Stance>, string]>([
    ['in a checkout', {}, 'npm run index'],
    ['below a checkout', { userFolder: '/home/ann/verbatim/seeds' }, 'npm run index'],
    ['after npm --prefix', { userFolder: '/tmp' }, 'npm --prefix /home/ann/verbatim run index'],
    [
      'elsewhere',
      { userFolder: '/tmp', workingFolder: '/tmp' },
      'node /home/ann/verbatim/bin/verbatim.cjs index',
    ],
    [
      'with folders',
      { args: ['ask', '--seeds', 'my articles', '--index=other', 'why?'] },
      'npm run index -- --seeds "my articles" --index other',
    ],
    [
      'beside the package',
      { packageFolder: '/home/ann/site/node_modules/verbatim', userFolder: '/home/ann/site' },
      'npx verbatim index',
    ],
    [
      'away from the package',
      { packageFolder: '/home/ann/site/node_modules/@a/verbatim', userFolder: '/tmp' },
      'node /home/ann/site/node_modules/@a/verbatim/bin/verbatim.cjs index',
    ],
  ])('%s', (_, stance, line) => {
    expect(howToRun('index', { ...CHECKOUT, ...stance })).toBe(line);
  });

  test('has flags where the program gets them', () => {
    expect(howToRun('index --force', CHECKOUT)).toBe('npm run index -- --force');
    const withFolder = { ...CHECKOUT, args: ['ask', '--seeds', 'mine'] };
    expect(howToRun('index --force', withFolder)).toBe('npm run index -- --force --seeds mine');
    expect(howToRun('index --force', { ...withFolder, userFolder: '/tmp', workingFolder: '/tmp' })).toBe(
      'node /home/ann/verbatim/bin/verbatim.cjs index --force --seeds mine',
    );
  });
});

describe('what a message tells people to type', () => {
  const sources = readdirSync(join(PROJECT_FOLDER, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, code: readFileSync(join(PROJECT_FOLDER, 'src', file), 'utf8') }));

  test('is a command that there is, and a script of its own', () => {
    const named = sources.flatMap(({ code }) =>
      [...code.matchAll(/howToRun\('([\w-]+)[' ]|\brun: '([\w-]+)[' ]/g)].map(
        ([, call, field]) => call ?? field,
      ),
    );
    const cli = sources.find(({ file }) => file === 'cli.ts')?.code ?? '';
    const commands = [...cli.matchAll(/\.command\('([\w-]+)'\)/g)].map(([, name]) => name);
    const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8'));
    expect(new Set(named)).toEqual(new Set(['index', 'articles', 'feeds', 'speakers', 'doctor', 'help']));
    for (const name of [...commands, 'help'])
      expect(scripts[`${name}`]).toBe(`node bin/verbatim.cjs ${name}`);
    for (const name of named) expect([...commands, 'help']).toContain(name);
  });

  test('is never written out by hand', () => {
    const byHand = sources
      .filter(({ file }) => file !== 'how-to-run.ts')
      .flatMap(({ file, code }) =>
        code
          .split('\n')
          .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line))
          .filter((line) => /\bnp[mx] (?:run|rebuild|ci|install|i|start)\b|[Rr]un:? "?verbatim\b/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(byHand).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('typed as it is printed', () => {
  let installed: Installation;
  let project: TestProject;

  beforeAll(async () => {
    installed = await createInstallation();
    project = await createProject();
  });

  afterAll(async () => {
    await installed.remove();
    await project.remove();
  });

  function shell(line: string, cwd: string, bin = ''): { code: number | null; out: string; err: string } {
    const PATH = bin + process.env.PATH;
    const run = spawnSync(line, { shell: true, cwd, encoding: 'utf8', env: { PATH, HOME: project.index } });
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  test.each<[string, (at: Installation) => { line: string; cwd: string; bin?: string }, RegExp]>([
    ['in a checkout', ({ checkout }) => ({ line: 'npm run -s ask --', cwd: checkout }), /^npm run articles/],
    [
      'in a folder of the checkout',
      ({ checkout }) => ({ line: 'npm run -s ask --', cwd: join(checkout, 'seeds') }),
      /^npm run articles/,
    ],
    [
      'for a checkout elsewhere',
      ({ checkout, elsewhere }) => ({ line: `node "${checkout}/bin/verbatim.cjs" ask`, cwd: elsewhere }),
      /^node "/,
    ],
    [
      'for a checkout elsewhere, by npm',
      ({ checkout, elsewhere }) => ({ line: `npm --prefix "${checkout}" run -s ask --`, cwd: elsewhere }),
      /^npm --prefix "/,
    ],
    ['beside the package', ({ host }) => ({ line: 'npx verbatim ask', cwd: host }), /^npx verbatim articles/],
    [
      'with the command on the PATH',
      ({ elsewhere, bin }) => ({ line: 'verbatim ask', cwd: elsewhere, bin: `${bin}${delimiter}` }),
      /^verbatim articles/,
    ],
  ])(
    '%s, it lists the articles of the same folder',
    (_, place, form) => {
      const { line, cwd, bin } = place(installed);
      const folders = `--seeds "${project.seeds}" --index "${project.index}"`;
      const { code, err } = shell(`${line} terrorism --article nowhere ${folders}`, cwd, bin);
      expect(code).toBe(2);
      const printed = /There is no article "nowhere"\. Run: (.*)$/m.exec(err)?.[1] ?? err;
      expect(printed).toMatch(form);
      const followed = shell(printed, cwd, bin);
      expect(followed.code).toBe(0);
      expect(followed.out).toContain(SEED.replace('.txt', ''));
    },
    60_000,
  );

  test('the help is there too', () => {
    const { err } = shell('npm run -s ask -- --loud', installed.checkout);
    const printed = /run: (.*)$/m.exec(err)?.[1] ?? err;
    expect(shell(printed, installed.checkout)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/speakers/),
    });
  });
});

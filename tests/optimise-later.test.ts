import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FLAGS = fileURLToPath(new URL('../bin/optimise-later.cjs', import.meta.url));
const { flagsOf }: { flagsOf(version: string): readonly string[] } = createRequire(import.meta.url)(FLAGS);

function node(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the flags by which V8 optimises later', () => {
  it('are such as this release of Node knows, if it has any', () => {
    const run = node(...flagsOf(process.versions.node), '-e', '');
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('are set while nothing is being optimised', () => {
    const start = `require(${JSON.stringify(FLAGS)}).optimiseLater(); process.exit()`;
    expect(node('--trace-opt', '-e', start)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('differ by release, and are none where nobody has measured them', () => {
    expect(flagsOf('20.19.0')[0]).toMatch(/^--interrupt-budget=/);
    expect(flagsOf('22.1.0')[0]).toMatch(/^--invocation-count-for-turbofan=/);
    expect(flagsOf('99.0.0')).toEqual([]);
  });
});

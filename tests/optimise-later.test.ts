import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { flagsOf } from '../src/optimise-later.js';

describe('the flags by which V8 optimises later', () => {
  it('are such as this release of Node knows, if it has any', () => {
    const { status, stderr } = spawnSync(process.execPath, [...flagsOf(process.versions.node), '-e', ''], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('differ by release, and are none where nobody has measured them', () => {
    expect(flagsOf('20.19.0')[0]).toMatch(/^--interrupt-budget=/);
    expect(flagsOf('22.1.0')[0]).toMatch(/^--invocation-count-for-turbofan=/);
    expect(flagsOf('99.0.0')).toEqual([]);
  });
});

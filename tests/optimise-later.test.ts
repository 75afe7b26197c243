import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { flagOf } from '../src/optimise-later.js';

describe('the flag by which V8 optimises later', () => {
  it('is one that this release of Node knows, if it has one', () => {
    const flag = flagOf(process.versions.node);
    const { status, stderr } = spawnSync(process.execPath, [...(flag ? [flag] : []), '-e', ''], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('differs by release, and is none where nobody has measured it', () => {
    expect(flagOf('20.19.0')).toMatch(/^--interrupt-budget=/);
    expect(flagOf('22.1.0')).toMatch(/^--invocation-count-for-turbofan=/);
    expect(flagOf('99.0.0')).toBeNull();
  });
});

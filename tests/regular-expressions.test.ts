import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** What makes the pattern take more than linear time, or nothing. */
function slowness({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map(({ type, exponential }) => `${type}: ${exponential ? 'exponential' : 'polynomial'}`);
}

/** The regular expressions written in a source file. */
function literalsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags, where: file });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }));
  return found;
}

/** The regular expressions that a module builds from strings while it is loaded. */
async function builtBy(file: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      found.push({ source: made.source, flags: made.flags, where: file });
      return made;
    },
  });
  try {
    await import(file);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

const SOURCES = join(import.meta.dirname, '../src');
let patterns: Pattern[];

beforeAll(async () => {
  const names = await readdir(SOURCES, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => join(SOURCES, name));
  const building = files.filter((file) => readFileSync(file, 'utf8').includes('new RegExp('));
  patterns = [...files.flatMap(literalsIn), ...(await Promise.all(building.map(builtBy))).flat()];
});

describe('the regular expressions of the sources', () => {
  it('take time in proportion to what they are tried on: each is tried on what strangers write', () => {
    expect(patterns.length).toBeGreaterThan(200);
    const slow = patterns.flatMap((pattern) =>
      slowness(pattern).map((reason) => `${pattern.where}: /${pattern.source}/${pattern.flags} ${reason}`),
    );
    expect(slow).toEqual([]);
  }, 120_000);

  it.each(['(a+)+$', '\\s+$', '^(\\s*)(.*\\S)', '[a-z]+[a-z]+-'])(
    'are told from one that does not: /%s/',
    (source) => {
      expect(slowness({ source, flags: '' })).not.toEqual([]);
    },
  );
});

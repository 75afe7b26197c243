import { expect, test } from 'vitest';
import { FormTable } from '../../src/search/form-table.js';
import { numbers } from '../fixtures/numbers.js';

/** What a table says of lines, and which of them it said were new. */
function numbered(table: FormTable, lines: readonly string[]): { of: number[]; added: string[] } {
  const bytes = Buffer.from(`before\n${lines.map((line) => `${line}\n`).join('')}behind`);
  const added: string[] = [];
  const onNew = (start: number, end: number) => added.push(bytes.toString('utf8', start, end));
  return { of: [...table.numbersOf(bytes, 'before\n'.length, lines.length, onNew)], added };
}

test('numbers lines as they are first met', () => {
  const table = new FormTable();
  expect(numbered(table, ['port', 'été', 'port', 'por', 'ports'])).toEqual({
    of: [0, 1, 0, 2, 3],
    added: ['port', 'été', 'por', 'ports'],
  });
  expect(numbered(table, ['quai', 'été', '', 'por'])).toEqual({ of: [4, 1, 5, 2], added: ['quai', ''] });
  expect(table.size).toBe(6);
});

test('numbers as many as there are', () => {
  const table = new FormTable();
  const known = new Map<string, number>();
  const random = numbers(3);
  for (let article = 0; article < 200; article += 1) {
    const lines = Array.from({ length: 100 }, () => `mot${Math.floor(random() * 9_000)}`);
    for (const line of lines) if (!known.has(line)) known.set(line, known.size);
    expect(numbered(table, lines).of).toEqual(lines.map((line) => known.get(line)));
  }
  expect(table.size).toBe(known.size);
});

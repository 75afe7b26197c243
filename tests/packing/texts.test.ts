import { expect, test } from 'vitest';
import {
  compareTexts,
  PackedFile,
  packFile,
  packTexts,
  packTextTable,
  textsIn,
  textTableIn,
} from '../../src/packing/index.js';
import { numbers } from '../fixtures/numbers.js';

/** Of one, two, three and four bytes of UTF-8; the order of bytes is not that of strings between the last three. */
const LETTERS = ['a', 'b', 'é', 'ß', '€', '\ud7ff', '\ue000', '\ufffd', '😀', '\u{10ffff}'];
const random = numbers(3);
const word = () =>
  Array.from({ length: Math.floor(4 * random()) }, () => LETTERS[Math.floor(LETTERS.length * random())]).join(
    '',
  );
const sorted = [...new Set(Array.from({ length: 300 }, word))].sort(compareTexts);
const FORM = { magic: 1, version: 1, sections: ['ends', 'texts', 'table'], counts: [] } as const;
const bytes = packFile(FORM, { ...packTexts(sorted), table: packTextTable(sorted) }, {});
const { packed, placeOf } = open(bytes);

function open(from: Uint8Array) {
  const file = new PackedFile<(typeof FORM.sections)[number], never>(FORM, from);
  const packed = textsIn(file, 'ends', 'texts', sorted.length);
  return { packed, placeOf: textTableIn(file, 'table', packed) };
}

test('finds each text at its place, and no other', () => {
  expect(sorted.length).toBeGreaterThan(100);
  expect(sorted.map((text) => placeOf(text))).toEqual(sorted.map((_, place) => place));
  for (const text of Array.from({ length: 300 }, word).filter((one) => !sorted.includes(one)))
    expect(placeOf(text)).toBeUndefined();
});

test('finds what begins with some letters, in the order of strings', () => {
  for (const letters of LETTERS) {
    const { from, to } = packed.beginningWith(letters);
    expect(sorted.slice(from, to)).toEqual(sorted.filter((text) => text.startsWith(letters)));
  }
});

test('takes half a character for no text, whatever stands for it', () => {
  expect(sorted).toContain('\ufffd');
  expect(placeOf('\ud83d')).toBeUndefined();
});

test('finds no place that there is not, and comes to an end, whatever the table holds', () => {
  for (const next of [sorted.length + 1, 0xffff_ffff]) {
    const damaged = bytes.slice();
    new Uint32Array(damaged.buffer, damaged.length - packTextTable(sorted).length).fill(next);
    expect(() => open(damaged).placeOf('a')).toThrow(RangeError);
  }
  const full = bytes.slice();
  new Uint32Array(full.buffer, full.length - packTextTable(sorted).length).fill(1);
  expect(() => open(full).placeOf('none of them')).toThrow(RangeError);
});

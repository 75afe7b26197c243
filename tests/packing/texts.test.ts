import { expect, test } from 'vitest';
import { compareTexts, PackedTexts, packTexts } from '../../src/packing/index.js';
import { numbers } from '../fixtures/numbers.js';

/** Of one, two, three and four bytes of UTF-8; the order of bytes is not that of strings between the last three. */
const LETTERS = ['a', 'b', 'é', 'ß', '€', '\ud7ff', '\ue000', '\ufffd', '😀', '\u{10ffff}'];
const random = numbers(3);
const word = () =>
  Array.from({ length: Math.floor(4 * random()) }, () => LETTERS[Math.floor(LETTERS.length * random())]).join(
    '',
  );
const sorted = [...new Set(Array.from({ length: 300 }, word))].sort(compareTexts);
const packed = (() => {
  const { ends, texts } = packTexts(sorted);
  return new PackedTexts(new Uint32Array(ends.buffer, ends.byteOffset, sorted.length), texts);
})();

test('finds each text at its place, and no other', () => {
  expect(sorted.length).toBeGreaterThan(100);
  expect(sorted.map((text) => packed.placeOf(text))).toEqual(sorted.map((_, place) => place));
  for (const text of Array.from({ length: 300 }, word).filter((one) => !sorted.includes(one)))
    expect(packed.placeOf(text)).toBeUndefined();
});

test('finds what begins with some letters, in the order of strings', () => {
  for (const letters of LETTERS) {
    const { from, to } = packed.beginningWith(letters);
    expect(sorted.slice(from, to)).toEqual(sorted.filter((text) => text.startsWith(letters)));
  }
});

test('takes half a character for no text, whatever stands for it', () => {
  expect(sorted).toContain('\ufffd');
  expect(packed.placeOf('\ud83d')).toBeUndefined();
});

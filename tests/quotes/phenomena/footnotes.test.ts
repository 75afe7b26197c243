import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

describe('the marks of footnotes', () => {
  test.each(['[3]', '[note 2]', '³', '[1][2]'])(
    'are no words behind a quotation or a sentence: %s',
    (mark) => {
      const opening = `The talks were long, engineers say.${mark} `;
      expect(speakersOf('en', `${opening}“We have waited for this,”${mark} said Martha Quill.`)).toEqual([
        'Martha Quill',
      ]);
      expect(speakersOf('en', `Tom Alder has left.${mark} “Nobody knew of it,”${mark} he said.`)).toEqual([
        'Tom Alder',
      ]);
      expect(speakersOf('fr', `« Assez »${mark}, a déclaré Marc Petit.${mark} Le quai est fermé.`)).toEqual([
        'Marc Petit',
      ]);
    },
  );

  test('belong to no name before the full stop', () => {
    const paragraph = '“We have waited for this,” said Martha Quill.² The pier is old.';
    expect(speakersOf('en', paragraph)).toEqual(['Martha Quill']);
  });
});

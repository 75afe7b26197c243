import { expect, test } from 'vitest';
import { speakerKey, speakerOfKey } from '../../../src/discord/components/speaker-key.js';
import type { SpeakerRecord } from '../../../src/library.js';

const speaker = (name: string, ...aliases: string[]): SpeakerRecord => ({
  name,
  aliases,
  kind: 'person',
  role: null,
  quotes: 1,
  articles: 1,
});

test('names a speaker by the name alone', () => {
  expect(speakerKey({ name: 'Anna Moreau' })).toMatch(/^[\w-]{8}$/);
  expect(speakerKey(speaker('Anna Moreau', 'Moreau'))).toBe(speakerKey({ name: 'Anna Moreau' }));
  expect(speakerKey({ name: 'Anna Moreaux' })).not.toBe(speakerKey({ name: 'Anna Moreau' }));
});

test('finds whoever has the name before whoever has it as an alias, and of namesakes none', () => {
  const speakers = [
    speaker('Anna-Maria Moreau', 'Anna Moreau', 'Nana Moreau', 'Moreau'),
    speaker('Jean Moreau', 'Moreau', 'Jean'),
    speaker('Jean', 'Jean'),
  ];
  const found = ['Anna-Maria Moreau', 'Anna Moreau', 'Moreau', 'Jean', 'Petit'].map(
    (name) => speakerOfKey(speakers, speakerKey({ name }))?.name ?? null,
  );
  expect(found).toEqual(['Anna-Maria Moreau', 'Anna-Maria Moreau', null, 'Jean', null]);
  expect(speakerOfKey(speakers, '__proto__')).toBeNull();
});

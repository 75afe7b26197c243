import { expect, test } from 'vitest';
import { contentRead } from '../fixtures/content-read.js';
import { openTown } from '../fixtures/town.js';

const VISIT = `Le maire s'explique

Le maire, Jean Vasseur, est revenu lundi sur ses « petites phrases » devant les dockers du port de Brest.

« Je dis ce que je pense, et je le dirai encore », a lancé Jean Vasseur, qui a assuré que ses « petites phrases » étaient « sorties de leur contexte ».

Les travaux du port doivent encore durer plusieurs mois, sans que leur coût soit connu.
`;

test('words that only name what is asked about are shown with what is said of it', async () => {
  const { answerer } = await openTown(contentRead({ 'visite.txt': VISIT }));
  const { citations } = await answerer.ask('que dit Jean Vasseur des petites phrases ?');
  expect(citations.length).toBeGreaterThan(0);
  expect(citations.map(({ text }) => text)).not.toContain('petites phrases');
});

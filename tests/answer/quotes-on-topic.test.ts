import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../src/library.js';
import { createProject, type TestProject } from '../fixtures/project.js';

const HARBOUR = `The port authority closes the old harbour

The port authority closed the old harbour on Monday after two accidents on its quays.

"The harbour will stay closed until every crane has been inspected", said Helen Marsh, the mayor of Ostby. "Safety comes before money", she added.

Tom Reyes, who leads the dockers' union, rejected the decision. "Two hundred families live from this harbour", he told reporters. "Nobody asked the dockers before the gates were locked", Mr Reyes said.

Helen Marsh also spoke about the new school. "Every child will have a seat in September", she promised.
`;
const MUSEUM = `Le musée de la Mer rouvre ses portes

Après trois ans de travaux, le musée de la Mer a rouvert samedi.

« Ce musée appartient à tous les enfants de la ville », a déclaré la directrice Lise Garnier. « Le toit a coûté plus cher que prévu », a-t-elle reconnu.

Le maire Paul Aubert s'est réjoui de la réouverture. « Les travaux ont été longs, mais la ville retrouve son musée », a dit Paul Aubert.
`;

const TOPICS = [
  'terrorisme',
  'Syrie',
  'dialogue',
  'the harbour',
  'enfants',
  'travaux',
  'safety',
  'volcanoes',
];
const PHRASINGS = [
  (speaker: string, topic: string) => `What did ${speaker} say about ${topic}?`,
  (speaker: string, topic: string) => `Qu'a dit ${speaker} sur ${topic} ?`,
  (speaker: string, topic: string) => `que dit ${speaker} de ${topic} ?`,
];

let project: TestProject;
let library: Library;

beforeAll(async () => {
  project = await createProject();
  await writeFile(join(project.config.seedsFolder, 'harbour.txt'), HARBOUR);
  await writeFile(join(project.config.seedsFolder, 'museum.txt'), MUSEUM);
  library = await openLibrary(project.config);
});

afterAll(() => project.remove());

test('whatever is shown as the words of somebody on a topic is listed as their quotes about it', async () => {
  let shown = 0;
  for (const { name } of library.speakers().filter(({ kind }) => kind === 'person')) {
    for (const about of TOPICS) {
      const listed = (await library.quotes({ speaker: name, about })).map(
        ({ article, quote }) => `${article.file}:${quote.start}`,
      );
      for (const ask of PHRASINGS) {
        const { outcome, citations, speaker } = await library.ask(ask(name, about));
        if (outcome !== 'answered' || speaker?.name !== name) continue;
        const theirs = citations.filter(({ kind, speaker: by }) => kind === 'quote' && by === name);
        shown += theirs.length;
        for (const { file, start } of theirs) expect(listed, ask(name, about)).toContain(`${file}:${start}`);
      }
    }
  }
  expect(shown).toBeGreaterThan(20);
}, 120_000);

test.each([
  ['Tom Reyes', 'the harbour', 'Two hundred families live from this harbour'],
  ['Marsh', 'the harbour', 'The harbour will stay closed until every crane has been inspected'],
  ['Garnier', 'enfants', 'Ce musée appartient à tous les enfants de la ville'],
])('the quotes of %s about %s come best first', async (speaker, about, best) => {
  expect((await library.quotes({ speaker, about }))[0]?.text).toBe(best);
});

test.each([
  ['Helen Marsh', 'volcanoes'],
  ['Lise Garnier', 'terrorisme'],
  ['Igor Vasquez', 'the harbour'],
])('%s has no quote about %s, as the answer to the question says', async (speaker, about) => {
  expect(await library.quotes({ speaker, about })).toEqual([]);
  expect((await library.ask(`What did ${speaker} say about ${about}?`)).outcome).not.toBe('answered');
});

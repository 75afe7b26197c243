import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../src/library.js';
import { renderAnswer } from '../../src/terminal/render-answer.js';
import { screenOf } from '../../src/terminal/screen.js';
import { createProject } from '../fixtures/project.js';

const WIRE = `The ferry to Brannock Island will sail again in May, the harbour authority said on Tuesday.

"The new engines passed every test we could think of", said Moira Keane, who heads the authority.`;
const OTHER = `School meals will cost more from June, the council decided.

"Nobody likes to raise the price of a school meal", said Tom Hale, the mayor.`;

const projects: Awaited<ReturnType<typeof createProject>>[] = [];
afterAll(() => Promise.all(projects.map(({ remove }) => remove())));

async function libraryOf(articles: Readonly<Record<string, string>>) {
  const project = await createProject(articles);
  projects.push(project);
  return openLibrary(project.config);
}

const seed = (outlet: string, title: string, text: string) =>
  `---\noutlet: ${outlet}\n---\n${title}\n\n${text}\n`;

test('what two outlets print word for word is cited once, with both', async () => {
  const library = await libraryOf({
    'a.txt': seed('The Lantern', 'Ferry to sail again', WIRE),
    'b.txt': seed('Coast News', 'Brannock ferry is back', `${WIRE}\n\nTickets are sold from April.`),
    'c.txt': seed('Coast News', 'Dearer school meals', OTHER),
  });
  const answer = await library.ask('what did Moira Keane say about the engines?');
  expect(answer.citations.map(({ text }) => text)).toEqual([
    'The new engines passed every test we could think of',
  ]);
  const [citation] = answer.citations;
  const outlets = [citation?.article.outlet, ...(citation?.alsoIn ?? []).map(({ outlet }) => outlet)];
  expect(outlets.sort()).toEqual(['Coast News', 'The Lantern']);
  expect(renderAnswer(answer, screenOf({}))).toMatch(/no date · also in (?:Coast News|The Lantern)/);
});

test('what only one of them prints is cited from it alone', async () => {
  const library = await libraryOf({
    'a.txt': seed('The Lantern', 'Ferry to sail again', WIRE),
    'b.txt': seed('Coast News', 'Brannock ferry is back', WIRE.replace('every test', 'each of the tests')),
    'c.txt': seed('The Lantern', 'Dearer school meals', OTHER),
  });
  const { citations } = await library.ask('what did Tom Hale say about school meals?');
  expect(citations[0]).toMatchObject({ text: 'Nobody likes to raise the price of a school meal' });
  expect(citations[0]).not.toHaveProperty('alsoIn');
  const other = await library.ask('what did Moira Keane say about the engines?');
  for (const citation of other.citations) expect(citation).not.toHaveProperty('alsoIn');
});

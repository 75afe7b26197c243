import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CLI } from '../fixtures/built.js';
import { createProject, type TestProject } from '../fixtures/project.js';
import { runNode } from '../fixtures/run-node.js';

const TOWN = `Le pont rouvert

"Le pont est solide", a déclaré la maire Anne Roux mardi. "Les cyclistes auront leur voie", a-t-elle ajouté.

Le recteur Paul Blanc a promis que l'école ouvrirait en septembre.
`;

let project: TestProject;

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  project = await createProject({ 'town.txt': TOWN });
});

afterAll(() => project.remove());

const quotes = (...args: string[]) =>
  runNode([CLI, 'quotes', ...args], {
    env: { VERBATIM_SEEDS: project.seeds, VERBATIM_INDEX: project.index },
  });

test.each([
  [
    ['Roux'],
    /^A name goes behind --speaker, a topic behind --about: .* quotes .*--speaker Roux, or .* quotes .*--about Roux$/,
  ],
  [['le', 'pont'], /--speaker "le pont", or .*--about "le pont"$/],
  [
    ['--speaker', 'Anne', 'Roux'],
    /^Put a name of several words in quotation marks: .*--speaker "Anne Roux"$/,
  ],
  [['--about', 'le', 'pont'], /^Put a topic of several words in quotation marks: .*--about "le pont"$/],
])('%j is refused in one line that says what to type', async (args, line) => {
  const { code, out, err } = await quotes(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trimEnd()).toMatch(line);
});

test.each([
  [
    ['--speaker', 'Lavrov'],
    /^Nobody is quoted as "Lavrov" in these articles\. To see who is, run: .* speakers$/,
  ],
  [['--speaker', 'roux', '--about', 'football'], /^Anne Roux is quoted, but not on "football"\.$/],
  [['--speaker', 'roux', '--since', '2020'], /^Anne Roux is quoted, but not at that time\.$/],
  [
    ['--speaker', 'Blanc'],
    /^Paul Blanc is not quoted\. With --statements, 1 statement of theirs without quotation marks can be listed\.$/,
  ],
  [
    ['--speaker', 'Blanc', '--statements', '--about', 'football'],
    /^Paul Blanc is reported, but not on "football"\.$/,
  ],
  [['--about', 'football'], /^No quote fits\.$/],
])('%j tells in one line why it lists nothing', async (args, line) => {
  const { code, out, err } = await quotes(...args);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err.trimEnd().split('\n').at(-1)).toMatch(line);
});

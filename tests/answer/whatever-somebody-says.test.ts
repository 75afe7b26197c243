import { beforeAll, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.js';
import { contentRead } from '../fixtures/content-read.js';
import { openTown } from '../fixtures/town.js';

const TRIAL = `Former mayor cleared in land trial

Asked whether the town would appeal, the current mayor, Tessa Boyle, said no. “The town has better things to do,” she told reporters outside the court.

Victor Hale, 58, wept as the verdict was read. His wife, Margaret, said she had “never doubted him for a second”.

“It is a disgrace,” said one resident, who did not want to be named, as he left the public gallery.
`;

let answerer: Answerer;

beforeAll(async () => {
  ({ answerer } = await openTown(contentRead({ 'trial.txt': TRIAL })));
});

test('is shown by their quotes alone, however little of a sentence they are', async () => {
  const { outcome, citations } = await answerer.ask('What did Tessa Boyle say?');
  expect(outcome).toBe('answered');
  expect(citations.map(({ text }) => text)).toEqual(['The town has better things to do,']);
});

test('of whom is told by whose they are, is asked for with nothing else', async () => {
  const { outcome, citations } = await answerer.ask("What did Hale's wife say?");
  expect(outcome).toBe('answered');
  expect(citations[0]).toMatchObject({ speaker: 'Margaret', text: 'never doubted him for a second' });
});

test.each(['What did the CEO say?', 'what do economists say', 'que disent les économistes'])(
  'of nobody whom the articles tell of is not said of a name: %s',
  async (question) => {
    expect((await answerer.ask(question)).speaker).toBeNull();
  },
);

test.each(['kesk dit Tessa Boyle', 'quesque dit Tessa Boyle'])(
  'is asked for in chat, too: %s',
  async (question) => {
    expect((await answerer.ask(question)).speaker?.name).toBe('Tessa Boyle');
  },
);

test('of whom the articles name without quoting is not said under an office', async () => {
  const visit = `La visite du port\n\nLe président de la République Jean Vasseur visitera le port de Brest lundi soir.\n\nLe port est fermé depuis deux ans, et les travaux doivent encore durer plusieurs mois.\n`;
  const { answerer } = await openTown(contentRead({ 'visite.txt': visit }));
  expect((await answerer.ask('que dit Jean Vasseur ?')).speaker).toEqual({
    name: 'Jean Vasseur',
    quoted: false,
  });
});

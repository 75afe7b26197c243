import { expect, test } from 'vitest';
import type { Answer, Citation } from '../../../src/answer/answer.js';
import { catalogueOf } from '../../../src/discord/catalogue/catalogue-of.js';
import { answerView } from '../../../src/discord/components/answer-view.js';
import { ARTICLES } from '../articles.js';
import { fixtureLibrary } from '../fixture-library.js';
import { buttonsOf, textOf } from '../loopback/reading.js';
import type { Message } from '../loopback/world.js';

const library = fixtureLibrary(ARTICLES);
const records = await library.quotes();
const MOREAU = { name: 'Anna Moreau', quoted: true };

function citationBy(speaker: string | null, n: number): Citation {
  const record = records.find(({ quote }) => quote.speaker === (speaker ?? 'Anna Moreau'));
  if (!record) throw new Error(`${speaker} is not quoted`);
  const { quote, article, text } = record;
  const { id, title, url, outlet, date, authors } = article;
  return {
    ...quote,
    n,
    text,
    speaker,
    kind: speaker === null ? 'passage' : 'quote',
    file: article.file,
    article: { id, title, url, outlet, date, authors },
    score: 0.9,
  };
}

function shown(
  {
    speaker,
    by,
    outcome = 'answered',
  }: Pick<Answer, 'speaker'> & { by: readonly (string | null)[]; outcome?: Answer['outcome'] },
  language: 'en' | 'fr' = 'en',
) {
  const citations = by.map((name, index) => citationBy(name, index + 1));
  const answer: Answer = { question: 'q', language, speaker, outcome, citations };
  const frame = { words: catalogueOf(language), asker: '1' };
  const extras = { showQuestion: false, shareable: false, questionHash: 'x' };
  const message = {
    content: '',
    components: answerView(answer, library, frame, extras),
  } as unknown as Message;
  return {
    // The bold name at the top of a card, or the sentence above the cards.
    text: textOf(message),
    first: textOf(message).split('\n').slice(0, 2).join('\n'),
    buttons: buttonsOf(message).map(({ label }) => label),
  };
}

test.each([[['Jens Lindqvist']], [[null]], [['Maud Petit', null]]])(
  'never shows %j under a heading that suggests somebody else',
  (by) => {
    const { first, buttons } = shown({ speaker: MOREAU, by });
    expect(first).toBe('**Anna Moreau** is not quoted on this.\nFrom the articles:');
    expect(buttons).toContain('All quotes by Moreau');
    expect(shown({ speaker: MOREAU, by }, 'fr').first).toBe(
      'Aucune citation d’**Anna Moreau** à ce sujet.\nDans les articles :',
    );
  },
);

test('says so of somebody whom no article quotes, without a button for quotes that are not there', () => {
  const speaker = { name: 'Bob Unheard', quoted: false };
  const { first, buttons } = shown({ speaker, by: ['Jens Lindqvist'] });
  expect(first).toBe('**Bob Unheard** is not quoted in these articles.\nFrom the articles:');
  expect(buttons.filter((label) => label.includes('Unheard'))).toEqual([]);
  expect(shown({ speaker, by: [], outcome: 'speaker-silent' }).text).toBe(
    '**Bob Unheard** is not quoted in these articles.',
  );
});

test('somebody who said nothing on it is a button away', () => {
  const { text, buttons } = shown({ speaker: MOREAU, by: [], outcome: 'speaker-silent' });
  expect(text).toBe('**Anna Moreau** is not quoted on this.');
  expect(buttons).toEqual(['All quotes by Moreau']);
});

test('other words of the one meant are said to be on other matters, unless another speaks among them', () => {
  const theirs = shown({ speaker: MOREAU, by: ['Anna Moreau'], outcome: 'speaker-silent' });
  expect(theirs.first).toContain('**Anna Moreau** is not quoted on this. Other words of theirs:');
  const mixed = shown({ speaker: MOREAU, by: ['Anna Moreau', 'Maud Petit'], outcome: 'speaker-silent' });
  expect(mixed.first).toBe('**Anna Moreau** is not quoted on this.\nFrom the articles:');
});

test('says where only a part of the question was read', () => {
  const answer: Answer = {
    question: 'q',
    language: 'fr',
    speaker: MOREAU,
    outcome: 'answered',
    citations: [citationBy('Anna Moreau', 1)],
    partlyRead: true,
  };
  const frame = { words: catalogueOf('fr'), asker: '1' };
  const extras = { showQuestion: false, shareable: false, questionHash: 'x' };
  const [first] = answerView(answer, library, frame, extras);
  expect(first).toMatchObject({ content: '-# La question est longue : seule une partie en a été lue.' });
});

test('needs no heading where the cards tell who speaks', () => {
  expect(shown({ speaker: MOREAU, by: ['Anna Moreau', 'Maud Petit'] }).first).toMatch(
    /^\*\*Anna Moreau\*\*\n/,
  );
  expect(shown({ speaker: null, by: [null] }).first).toMatch(/^\*\*Article text\*\*\n> The harbour/);
});

test('one card a speaker, quotes by article in it, the title once, later quotes of an article by their paragraph', async () => {
  const answer = await library.ask('harbour fishermen bridges?');
  expect(answer.citations.length).toBe(2);
  const { text } = shown({ speaker: null, by: ['Anna Moreau', 'Jens Lindqvist'] });
  expect(text.match(/Harbour talks/g)).toHaveLength(1);
  expect(text).toMatch(
    /\*\*Jens Lindqvist\*\*\n> “Nobody asked .*”\u00A0²\n-# example\.org · March 2, 2024 · \[¶ 3\]\(https/,
  );
});

test('sets several answers under their questions, numbered through, and tells of other days', () => {
  const part = (question: string, n: number): Answer => ({
    question,
    language: 'en',
    speaker: MOREAU,
    outcome: 'answered',
    citations: [citationBy('Anna Moreau', n)],
  });
  const period = { since: '2016-01-01', until: null, isMet: false };
  const answers = [part('and the harbour?', 1), { ...part('and the bridges?', 2), period }];
  const answer: Answer = {
    ...part('both', 1),
    citations: answers.flatMap(({ citations }) => citations),
    parts: { by: 'question', answers },
  };
  const frame = { words: catalogueOf('en'), asker: '1' };
  const extras = { showQuestion: false, shareable: false, questionHash: 'x' };
  const components = answerView(answer, library, frame, extras);
  const read = textOf({ content: '', components } as unknown as Message);
  const places = [
    '**and the harbour?**',
    '¹',
    '**and the bridges?**',
    'Nothing dated since January 1, 2016',
    '²',
  ].map((words) => read.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../src/library.js';
import { FERRY } from '../fixtures/ferry.js';
import { createProject, type TestProject } from '../fixtures/project.js';

let project: TestProject;
let library: Library;

beforeAll(async () => {
  project = await createProject(FERRY);
  library = await openLibrary(project.config);
});

afterAll(() => project.remove());

describe('a question for the words of several people', () => {
  test.each([
    'What did Calder and Renn say about the ferry?',
    'Compare what Calder and Renn said about the ferry',
    'Calder vs Renn on the ferry',
    'Do Calder and Renn agree on the ferry?',
    'Que disent Calder et Renn du bac ?',
  ])('has words of each: %s', async (question) => {
    const { parts, citations, outcome } = await library.ask(question);
    expect(outcome).toBe('answered');
    expect(parts?.by).toBe('speaker');
    expect(new Set(citations.map(({ speaker }) => speaker))).toEqual(new Set(['Ines Calder', 'Tobias Renn']));
    expect(citations.map(({ n }) => n)).toEqual(citations.map((_, i) => i + 1));
    expect(citations.length).toBeLessThanOrEqual(3);
  });

  test('tells of whom the articles do not quote', async () => {
    const { parts } = await library.ask('What did Calder and Quillon say about the ferry?');
    expect(parts?.answers.map(({ outcome, speaker }) => [outcome, speaker])).toEqual([
      ['answered', { name: 'Ines Calder', quoted: true }],
      ['speaker-silent', { name: 'Quillon', quoted: false }],
    ]);
  });

  test.each([
    'What did Calder say about Renn and Ekker?',
    'Selon Calder, Renn a-t-il vendu le bac ?',
    'What did Calder say about the ferry and the herring?',
    'Who met Calder and Renn?',
  ])('is none where those named are not the speakers: %s', async (question) => {
    expect((await library.ask(question)).parts).toBeUndefined();
  });
});

describe('several questions in one message', () => {
  test.each([
    ['What did Calder say about the ferry, and how many boats sank in 2019?', ['ferry', 'nine boats']],
    ['What did Calder say about the ferry? What did Ekker say about waiting?', ['ferry', 'waited']],
    ['What did Calder say about the ferry\nWhat did Ekker say about waiting', ['ferry', 'waited']],
    ['1. What did Calder say about the ferry?\n2) What did Ekker say about waiting?', ['ferry', 'waited']],
    ["Qu'a dit Calder du bac, et qu'a dit Ekker de cette décision ?", ['bac', 'honte']],
  ])('are answered one by one: %s', async (question, words) => {
    const { parts, citations } = await library.ask(question);
    expect(parts?.by).toBe('question');
    expect(parts?.answers).toHaveLength(words.length);
    for (const [i, word] of words.entries())
      expect(parts?.answers[i]?.citations.map(({ text }) => text).join(' ')).toContain(word);
    expect(citations).toEqual(parts?.answers.flatMap((part) => part.citations));
  });

  test('keep the mark that they end with', async () => {
    const { parts } = await library.ask(
      'What did Calder say about the ferry ? What did Ekker say about waiting, and how many boats sank in 2019?',
    );
    expect(parts?.answers.map(({ question }) => question)).toEqual([
      'What did Calder say about the ferry ?',
      'What did Ekker say about waiting',
      'how many boats sank in 2019?',
    ]);
  });

  test('are three at most', async () => {
    const asked = ['Calder', 'Renn', 'Ekker', 'Halloran'].map((name) => `What did ${name} say about Orm?`);
    expect((await library.ask(asked.join(' '))).parts?.answers).toHaveLength(3);
  });

  test.each([
    'What did Calder say about crews and ships?',
    'When and where did the storm hit?',
    'What did Calder say about the ferry, and why?',
    'What did Calder say about who pays and how much it costs?',
    'How many boats sank and how old were they?',
    'What did Calder say\nabout the ferry?',
  ])('are not seen where one is asked: %s', async (question) => {
    expect((await library.ask(question)).parts).toBeUndefined();
  });
});

describe('what its author tells before a question', () => {
  test.each([
    'I was talking to my neighbour yesterday, what did Calder say about the ferry?',
    'My boss keeps asking me about ships. What did Calder say about the ferry?',
    "J'en parlais hier avec mon voisin, qu'a dit Calder du bac ?",
  ])('is not looked for: %s', async (question) => {
    const alone = question.replace(/^.*[.,] /, '');
    const [told, asked] = [await library.ask(question), await library.ask(alone)];
    expect(told.outcome).toBe('answered');
    expect(told.citations).toEqual(asked.citations);
    expect(told.question).toBe(question);
  });

  test('is looked for where the question does not say all', async () => {
    const { citations } = await library.ask('I read about the ferry, what did Calder say?');
    expect(citations[0]?.text).toContain('ferry');
  });
});

describe('a question for everybody who says something', () => {
  test.each([
    'Who supports the night ferry?',
    'List everyone who talked about the ferry',
    'Qui a parlé du bac ?',
  ])('has one citation of each: %s', async (question) => {
    const { citations } = await library.ask(question, { limit: 6 });
    const names = ['Calder', 'Renn', 'Ekker'];
    const quotes = await library.quotes();
    const voices = citations.flatMap(
      ({ text, speaker }) =>
        speaker ??
        quotes.find((one) => text.includes(one.text))?.quote.speaker ??
        names.find((name) => text.includes(name)) ??
        [],
    );
    expect(voices.length).toBeGreaterThan(1);
    expect(new Set(voices).size).toBe(voices.length);
  });
});

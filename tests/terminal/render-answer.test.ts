import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { renderAnswer } from '../../src/terminal/render-answer.js';
import { screenOf } from '../../src/terminal/screen.js';

const PIPE = screenOf({});

const ANSWER: Answer = {
  question: 'q',
  language: 'en',
  speaker: { name: 'Anne Roux', quoted: true },
  outcome: 'answered',
  citations: [
    {
      n: 1,
      text: 'Le pont est plus solide',
      kind: 'quote',
      speaker: 'Anne Roux',
      mention: 'la maire',
      cue: 'a déclaré',
      file: 'a.txt',
      start: 0,
      end: 23,
      paragraph: 2,
      article: {
        id: 'a',
        title: 'Le pont rouvert',
        url: 'https://example.org/',
        outlet: 'Le Fanal',
        date: '2026-03-04',
        authors: ['Luc Petit'],
      },
      score: 0.9,
    },
  ],
};

test('shows the quote, who said it and how that is given, article, date, paragraph and address', () => {
  expect(renderAnswer(ANSWER, PIPE).split('\n')).toEqual([
    '  “Le pont est plus solide”',
    '    — Anne Roux (la maire a déclaré)',
    '    [1] Le pont rouvert · ¶ 2',
    '    Le Fanal · March 4, 2026 · Luc Petit',
    '    https://example.org/#:~:text=Le%20pont%20est%20plus%20solide',
  ]);
});

test('does not repeat a pronoun that the cue holds', () => {
  const [citation] = ANSWER.citations;
  const inverted = { ...citation, mention: 'elle', cue: 'a-t-elle ajouté' } as typeof citation;
  expect(renderAnswer({ ...ANSWER, citations: inverted ? [inverted] : [] }, PIPE)).toMatch(
    /— Anne Roux \(a-t-elle ajouté\)/,
  );
});

test('names no speaker where there is none', () => {
  const [citation] = ANSWER.citations;
  const passage = {
    ...citation,
    kind: 'passage',
    speaker: null,
    mention: null,
    cue: null,
  } as typeof citation;
  expect(renderAnswer({ ...ANSWER, citations: passage ? [passage] : [] }, PIPE)).toMatch(/— article text/);
});

test('shows what is only reported as article text, after its source and without quotation marks', () => {
  const [citation] = ANSWER.citations;
  const reported = { ...citation, kind: 'reported', text: 'La maire a promis un pont.' } as typeof citation;
  const shown = (language: 'en' | 'fr') =>
    renderAnswer({ ...ANSWER, language, citations: reported ? [reported] : [] }, PIPE)
      .split('\n')
      .slice(0, 2);
  expect(shown('en')).toEqual([
    '  La maire a promis un pont.',
    '    — article text: reported, after Anne Roux (la maire a déclaré)',
  ]);
  expect(shown('fr')[1]).toBe("    — texte de l'article : rapporté, d'après Anne Roux (la maire a déclaré)");
});

test('says who is silent, and marks other words of theirs', () => {
  expect(renderAnswer({ ...ANSWER, outcome: 'speaker-silent' }, PIPE)).toMatch(
    /^Anne Roux is not quoted on that\. Other words of theirs:\n\n/,
  );
  expect(renderAnswer({ ...ANSWER, outcome: 'speaker-silent', citations: [], language: 'fr' }, PIPE)).toBe(
    "Anne Roux n'est pas cité là-dessus.",
  );
});

test('says of whom no article quotes that they are quoted nowhere', () => {
  const nowhere = {
    ...ANSWER,
    outcome: 'speaker-silent',
    citations: [],
    speaker: { name: 'Macron', quoted: false },
  } as const;
  expect(renderAnswer(nowhere, PIPE)).toBe('Macron is not quoted in these articles.');
  expect(renderAnswer({ ...nowhere, language: 'fr' }, PIPE)).toBe("Macron n'est pas cité dans ces articles.");
});

test.each([
  ['greeting', 'en', 'Hello! Ask me what somebody said in these articles, for example:\n  Why?'],
  [
    'greeting',
    'fr',
    "Bonjour ! Demandez-moi ce que quelqu'un a dit dans ces articles, par exemple :\n  Why?",
  ],
] as const)('answers a %s in %s with questions to start from', (talk, language, shown) => {
  const answer = { ...ANSWER, speaker: null, outcome: 'not-found', citations: [], talk, language } as const;
  expect(renderAnswer(answer, PIPE, ['Why?'])).toBe(shown);
});

test('answers thanks and goodbyes shortly', () => {
  const say = (talk: 'thanks' | 'farewell', language: 'en' | 'fr') =>
    renderAnswer({ ...ANSWER, outcome: 'not-found', citations: [], talk, language }, PIPE);
  expect([say('thanks', 'en'), say('farewell', 'en')]).toEqual(["You're welcome.", 'Goodbye.']);
  expect([say('thanks', 'fr'), say('farewell', 'fr')]).toEqual(['Je vous en prie.', 'Au revoir.']);
});

test('lets no article move the cursor, colour the terminal or reorder its text', () => {
  const [citation] = ANSWER.citations;
  const hostile = { ...citation, text: 'a\u001b[2Jb\u202ec\u0007\rd' } as typeof citation;
  expect(renderAnswer({ ...ANSWER, citations: hostile ? [hostile] : [] }, PIPE)).toMatch(/“a\[2Jbcd”/);
});

test('wraps to the width of a terminal, and nothing elsewhere', () => {
  const [citation] = ANSWER.citations;
  const long = { ...citation, text: 'mot '.repeat(60).trim() } as typeof citation;
  const answer = { ...ANSWER, citations: long ? [long] : [] };
  const widths = renderAnswer(answer, screenOf({ isTTY: true, columns: 40 }))
    .split('\n')
    // An address stays in one piece.
    .filter((line) => !line.includes('https://'))
    .map((line) => stripVTControlCharacters(line).length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(40);
  expect(
    Math.max(
      ...renderAnswer(answer, PIPE)
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeGreaterThan(200);
});

test("puts nobody else's words under a line that suggests the one asked for", () => {
  const [citation] = ANSWER.citations;
  const others = {
    ...ANSWER,
    citations: [{ ...citation, speaker: 'Luc Petit' } as typeof citation],
  } as Answer;
  expect(renderAnswer(others, PIPE)).toMatch(/^Anne Roux is not quoted on that\. From the articles:\n/);
  const nowhere = { ...others, speaker: { name: 'Anne Roux', quoted: false }, language: 'fr' } as const;
  expect(renderAnswer(nowhere, PIPE)).toMatch(
    /^Anne Roux n'est pas cité dans ces articles\. Dans les articles :\n/,
  );
});

test('says where only a part of the question was read', () => {
  expect(renderAnswer({ ...ANSWER, partlyRead: true }, PIPE)).toMatch(/^The question is long: only a part/);
});

import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';

function said(paragraphs: readonly string[]): [string | null, string][] {
  const text = `${paragraphs.join('\n\n')}\n`;
  return extractQuotes(parseArticle('a.txt', text)).map(({ speaker, start, end }) => [
    speaker,
    text.slice(start, end),
  ]);
}

const INTRO =
  'La navigatrice Jeanne Perrin rentre au port après un tour du monde, que Luc Roy a suivi à terre.';
const QUESTIONS = ['Avez-vous eu peur ?', 'Et la nuit, que faisiez-vous ?', 'Que ferez-vous demain ?'];
const ANSWERS = [
  'Oui, une fois, car je voyais la vague venir.',
  'Je dormais par dix minutes. Mon réveil hurlait.',
  "J'ai promis à ma fille de ne rien faire du tout.",
];
const inTurn = (answers: readonly string[]) =>
  QUESTIONS.flatMap((question, i) => [question, answers[i] ?? '']);

describe('an interview whose questions stand in paragraphs of their own', () => {
  test('gives each answer to whom the title and the introduction name', () => {
    expect(said(['Jeanne Perrin, enfin à terre', INTRO, ...inTurn(ANSWERS)])).toEqual(
      ANSWERS.map((answer) => ['Jeanne Perrin', answer]),
    );
  });

  test('knows a name before the first answer, further paragraphs of one, and what is said without a question mark', () => {
    const found = said([
      'Jeanne Perrin, enfin à terre',
      INTRO,
      'Avez-vous eu peur ?',
      `Jeanne Perrin : ${ANSWERS[0]}`,
      'Mais elle est passée sous le bateau.',
      'On vous dit têtue.',
      'Je le suis.',
      ...inTurn(ANSWERS).slice(2),
      'Recueilli par Luc Roy',
    ]);
    expect(found.map(([speaker]) => speaker)).toEqual(Array.from({ length: 5 }, () => 'Jeanne Perrin'));
    expect(found.slice(0, 3).map(([, words]) => words)).toEqual([
      ANSWERS[0],
      'Mais elle est passée sous le bateau.',
      'Je le suis.',
    ]);
  });

  test('may have its answers between marks', () => {
    const quoted = ANSWERS.map((answer) => `« ${answer} »`);
    expect(said(['Jeanne Perrin, enfin à terre', INTRO, ...inTurn(quoted)])).toEqual(
      ANSWERS.map((answer) => ['Jeanne Perrin', answer]),
    );
  });

  test('is none where two people may be meant', () => {
    expect(said(['Enfin à terre', INTRO, ...inTurn(ANSWERS)])).toEqual([]);
  });

  test('is none where the narrator asks and answers', () => {
    const explained = [
      'Le bateau mesure vingt mètres.',
      'La nuit, un radar veille.',
      'Le port rouvre mardi.',
    ];
    expect(said(['Jeanne Perrin, enfin à terre', INTRO, ...inTurn(explained)])).toEqual([]);
    const impersonal = ['Qui paie ?', 'Combien ?', 'Et après ?'].flatMap((question, i) => [
      question,
      ANSWERS[i] ?? '',
    ]);
    expect(said(['Jeanne Perrin, enfin à terre', INTRO, ...impersonal])).toEqual([]);
  });
});

test('"A:" is whom the title and the introduction name', () => {
  const found = said([
    'Chef Mary Allen on fire and failure',
    'Mary Allen runs two restaurants, one of them with Paul Stone.',
    'Q: Why did you leave?',
    'A: I was tired of the noise.',
    'Q: And now?',
    'A: Now I cook for my friends.',
  ]);
  expect(found.map(([speaker]) => speaker)).toEqual(['Mary Allen', 'Mary Allen']);
});

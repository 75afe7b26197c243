import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';
import { CONTEXT, speakersOf } from './speakers-of.js';

/** The words between marks of an article of the given paragraphs, as the article prints them. */
function wordsOf(language: 'fr' | 'en', ...paragraphs: string[]): string[] {
  const text = `${['The harbour', ...paragraphs, CONTEXT[language]].join('\n\n')}\n`;
  return extractQuotes(parseArticle('article.txt', text)).map(({ start, end }) => text.slice(start, end));
}

describe('marks in other signs', () => {
  test.each([
    ['of TeX', "``The quay will hold,'' said Nora Flint."],
    ['of HTML', '&quot;The quay will hold,&quot; said Nora Flint.'],
    ['of HTML by their numbers', '&#8220;The quay will hold,&#8221; said Nora Flint.'],
    ['of a typewriter', '<< The quay will hold, >> said Nora Flint.'],
    ['of two turned apostrophes', '‘‘The quay will hold,’’ said Nora Flint.'],
    ['that a curly mark opens and two apostrophes close', '“The quay will hold,’’ said Nora Flint.'],
    ['of one angle', '‹ The quay will hold, › said Nora Flint.'],
    ['primes', '〝The quay will hold,〞 said Nora Flint.'],
    ['of Japanese', '「The quay will hold,」 said Nora Flint.'],
  ])('%s', (_, paragraph) => {
    expect(wordsOf('en', paragraph)).toEqual(['The quay will hold,']);
    expect(speakersOf('en', paragraph)).toEqual(['Nora Flint']);
  });

  test('two apostrophes that close one quotation each are no mark', () =>
    expect(wordsOf('en', `'They all cried 'no'' Nora Flint said.`)).not.toContain("They all cried 'no"));
});

describe('Markdown', () => {
  test.each([
    '**"The quay will hold,"** said Nora Flint.',
    '*“The quay will hold,”* said **Nora Flint**.',
    '“The quay will hold,” said [Nora Flint](https://example.org/flint), an engineer.',
    '__“The quay will hold”__, said _Nora_ Flint.',
  ])('hides nobody: %s', (paragraph) => expect(speakersOf('en', paragraph)).toEqual(['Nora Flint']));
});

describe('a mark that is missing or repeated', () => {
  test('French repeats the closing guillemet before each paragraph', () =>
    expect(
      speakersOf(
        'fr',
        '« Le quai tiendra, a dit Marie Dupont. Nous l’avons mesuré.',
        '» La digue attendra.',
        '» Le port rouvrira en mai. »',
      ),
    ).toEqual(['Marie Dupont', 'Marie Dupont', 'Marie Dupont']));

  test('a closing mark without its opening one quotes none of the narrator', () =>
    expect(
      wordsOf('en', 'The quay will hold for years to come, " the mayor said.', '"It will," said Nora Flint.'),
    ).toEqual(['It will,']));
});

describe('a quotation behind a label is no sub-heading', () => {
  test.each([
    ['en', 'Nora Flint: "No boats. No fish."'],
    ['en', 'Nora Flint adds: “Never again. Never.”'],
    ['fr', 'Nora Flint : « Aucun bateau. Aucun poisson. »'],
  ] as const)('%s: %s', (language, paragraph) => {
    expect(speakersOf(language, paragraph)).toEqual(['Nora Flint']);
    expect(wordsOf(language, paragraph)).toEqual([paragraph.slice(paragraph.search(/["“«]/) + 1, -1).trim()]);
  });
});

describe('a nickname between marks', () => {
  test.each([
    '"The quay will hold," said Nora "Red" Flint, an engineer.',
    'Nora “Red” Flint told reporters: “The quay will hold.”',
  ])('belongs to its name: %s', (paragraph) => {
    const named = speakersOf('en', paragraph).filter((speaker) => speaker !== null);
    expect(named).toEqual([expect.stringMatching(/^Nora .Red. Flint$/)]);
  });
});

test('the narrator ends a quotation that no mark closes', () => {
  const paragraph = '“We should mend the quay now, the mayor Nora Flint said.';
  expect(wordsOf('en', paragraph)).toEqual(['We should mend the quay now']);
  expect(speakersOf('en', paragraph)).toEqual(['Nora Flint']);
});

test.each([
  ['And from Mayor Nora Flint:', '“The quay will hold for a hundred years and more.”'],
  ['From the desk of Nora Flint, vice president at Acme Quays:', '“The quay will hold for a hundred years.”'],
])('a line that ends in a colon names who speaks in the next: %s', (line, quotation) =>
  expect(speakersOf('en', line, quotation)).toEqual(['Nora Flint']),
);

import { describe, expect, it } from 'vitest';
import type { ParagraphKind } from '../../../src/articles/article.js';
import { findSpans } from '../../../src/quotes/spans/find-spans.js';

/** The quotations of a text of body paragraphs (between blank lines), as their words. */
function quotationsIn(text: string, kind: ParagraphKind = 'body'): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
    number: index + 1,
  }));
  return findSpans({ text, paragraphs }).map(({ start, end }) => text.slice(start, end));
}

describe('findSpans', () => {
  it.each([
    ['straight marks', 'Il dit "oui" et "non".', ['oui', 'non']],
    [
      'guillemets, with no-break spaces inside',
      'Il dit «\u00a0oui\u00a0» et «\u202fnon\u202f».',
      ['oui', 'non'],
    ],
    ['curly marks', 'She said “yes” and “no.”', ['yes', 'no.']],
    ['single marks of a headline', 'Mayor calls plan ‘a mess’', ['a mess']],
    ['straight single marks', "Mayor: 'It is a mess'", ['It is a mess']],
    [
      'straight single marks that end a heading',
      "A third of pilots 'have seen bullies'",
      ['have seen bullies'],
    ],
    [
      'straight single marks that end a heading',
      "It is ‘one’ of the pilots’ ports.\n\nPilots enter the 'port of horrors'",
      ['one', 'port of horrors'],
    ],
    ['an opening mark after an elision', `Il parle de l'"avenir" et d'«espoir».`, ['avenir', 'espoir']],
    ['marks within brackets', 'Le nom ("Aube") plaît.', ['Aube']],
    ['marks without a space before the word after', 'Il dit "oui"qu’il répète.', ['oui']],
  ])('finds %s', (_, text, expected) => expect(quotationsIn(text)).toEqual(expected));

  it.each([
    ['curly within curly', '“He said ‘no’ and “maybe” to me.”', ['He said ‘no’ and “maybe” to me.']],
    [
      'straight within straight',
      '"Les "Gilets verts" (eux) sont là", dit-il.',
      ['Les "Gilets verts" (eux) sont là'],
    ],
    ['agency marks', '"Il a crié +Au feu+ trois fois", dit-elle.', ['Il a crié +Au feu+ trois fois']],
    ['guillemets within guillemets', 'Il dit : « Le mot « oui » suffit ».', ['Le mot « oui » suffit']],
  ])('keeps marks within a quotation in it: %s', (_, text, expected) =>
    expect(quotationsIn(text)).toEqual(expected),
  );

  it.each([
    ['apostrophes', "Don't say it's the workers' day in the '90s."],
    ['inches and feet', `The board is 5' 6" long and 3" wide.`],
    ['a telephone number', 'Appelez le +33 1 23 45 67 89 ou le +33 6 12 34 56 78.'],
  ])('finds none in %s', (_, text) => expect(quotationsIn(text)).toEqual([]));

  it('ends an unclosed quotation with its paragraph and leaves the next one whole', () => {
    expect(quotationsIn('Il dit: "Rien ne va plus.\n\nElle dit "oui" et "non".')).toEqual([
      'Rien ne va plus.',
      'oui',
      'non',
    ]);
  });

  it('passes over a stray mark in the middle of a paragraph', () => {
    expect(quotationsIn('"Un manque de courage", selon l\'association": un accord "mauvais".')).toEqual([
      'Un manque de courage',
      'mauvais',
    ]);
  });

  it('closes a quotation with a mark of another family', () => {
    expect(quotationsIn('"It is a mess,” she said. “It will pass.”')).toEqual([
      'It is a mess,',
      'It will pass.',
    ]);
  });

  it('runs on over a paragraph break where the next paragraph holds the closing mark', () => {
    expect(quotationsIn('"Rien ne va plus.\n\nTout est perdu", dit-il. "Hélas!"')).toEqual([
      'Rien ne va plus.\n\nTout est perdu',
      'Hélas!',
    ]);
  });

  it('knows a quotation taken up again in the next paragraph', () => {
    const text = '“It is a mess.\n\n“It will pass,” she said.';
    const paragraphs = [
      { start: 0, end: 14, kind: 'body', number: 1 },
      { start: 16, end: text.length, kind: 'body', number: 2 },
    ] as const;
    expect(findSpans({ text, paragraphs }).map(({ continued }) => continued)).toEqual([false, true]);
  });

  it('finds the turns of a dialogue set with dashes, and no list of items', () => {
    expect(quotationsIn('— Je ne sais pas, dit-elle.\n\n— Vraiment ?')).toEqual([
      'Je ne sais pas, dit-elle.',
      'Vraiment ?',
    ]);
    expect(quotationsIn('— Une pomme.\n\n— Une poire.')).toEqual([]);
  });

  it('looks for none in the furniture of the page', () => {
    expect(quotationsIn('Photo: "Le port"', 'boilerplate')).toEqual([]);
  });
});

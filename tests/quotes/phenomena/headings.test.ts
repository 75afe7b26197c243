import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/formats/plain-text/parse-article.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';
import { CONTEXT, speakersOf } from './speakers-of.js';

const BODY = '"Nos bateaux ne partiront pas tant que le quai reste fermé", a prévenu Marie Dupont.';
const HOURS =
  "Les travaux ont repris lundi matin après trois mois d'arrêt, au grand soulagement des pêcheurs.";

describe('a quotation in a sub-heading', () => {
  test.each([
    ['printed again below', '- "Nos bateaux ne partiront pas" -'],
    ['whose little words are left out', '- "Bateaux à quai fermé" -'],
  ])('%s is the words’ speaker’s', (_, heading) => {
    expect(speakersOf('fr', HOURS, heading, HOURS, BODY)[0]).toBe('Marie Dupont');
  });

  test('of which nothing is quoted below is nobody’s', () => {
    expect(speakersOf('fr', HOURS, '- "Vent debout" -', HOURS, BODY)[0]).toBeNull();
  });

  test('is not whose the words above are', () => {
    expect(speakersOf('fr', BODY, '- "Nos bateaux ne partiront pas" -', HOURS)[1]).toBeNull();
  });

  test('that a quotation without speaker repeats first is nobody’s', () => {
    const film = 'Le film "Grand large" sort mercredi.';
    const later = 'Marie Dupont assure que "le grand large" est son métier.';
    expect(speakersOf('fr', HOURS, '- "Grand large" -', film, later)[0]).toBeNull();
  });
});

/** The speaker of the quotation in a title. */
function inTitle(title: string, body: string, context: string): string | null {
  const [quote] = extractQuotes(parseArticle('article.txt', `${title}\n\n${body}\n\n${context}\n`));
  return quote?.speaker ?? null;
}

describe('a quotation in a title', () => {
  test('is of the one person whom the title names behind a colon', () => {
    const title = '« J’ai repris la mer » : le long combat de Marie Dupont';
    expect(inTitle(title, 'L’ancienne pilote reçoit sur son quai.', CONTEXT.fr)).toBe('Marie Dupont');
  });

  test('is of whoever says it below, whatever the title names', () => {
    const title = "'No cranes, no fences': Anne Petit opens the new museum";
    const body = '“No cranes, no fences,” said its director, Nora Flint.';
    expect(inTitle(title, body, CONTEXT.en)).toBe('Nora Flint');
  });

  test('is not of a storm that the title names', () => {
    const title = "Hurricane Ada: 'We lost the boat but we kept the crew'";
    expect(inTitle(title, '“It was like thunder,” said Tom Eddy, 50.', CONTEXT.en)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { speakersOf } from './speakers-of.js';

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

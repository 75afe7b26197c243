import { expect, test } from 'vitest';
import type { Speaker } from '../../src/speakers/speaker.js';
import { speakerRole } from '../../src/speakers/speaker-role.js';

const person = (name: string, aliases: readonly string[] = []): Speaker => ({
  name,
  kind: 'person',
  aliases,
});

test.each([
  [
    'Sergueï Lavrov',
    ['il', 'Le ministre russe des Affaires étrangères'],
    'ministre russe des Affaires étrangères',
  ],
  ['Sergei Lavrov', ['the Russian foreign minister'], 'Russian foreign minister'],
  ['Anna Moreau', ['la maire de Lyon Anna Moreau'], 'maire de Lyon'],
  ['Anna Moreau', ['Anna Moreau, ancienne présidente du conseil,'], 'ancienne présidente du conseil'],
  ['Jane Hill', ['former police officer Jane Hill', 'she', 'Hill'], 'former police officer'],
  ['Anna Moreau', ["l'avocate de la ville Me Anna Moreau"], 'avocate de la ville'],
  ['Paul Le Maire', ['le ministre du Budget Paul Le Maire'], 'ministre du Budget'],
  ['Jane Hill', ['exercise director Major General Jane Hill'], 'exercise director'],
  ['Jane Hill', ['former Colonel Jane Hill'], 'former Colonel'],
  ['Donald Trump', ['l’ex-président américain'], 'ex-président américain'],
])('%s, mentioned as %j, is "%s"', (name, mentions, role) => {
  expect(speakerRole(person(name, mentions), mentions)).toBe(role);
});

test.each([
  [['il', 'elle', 'ce dernier', 'Moreau', 'Mme Moreau']],
  [['son homologue russe', 'cette ministre', 'his Russian counterpart', 'le ministre', 'l’homme']],
  [['La Russie et les États-Unis', 'la grande maison au bord de l’eau', 'les ministres européens']],
  [['les mots du président Moreau', 'les enfants de son époux', "l'un des trois maires", 'Dr Moreau']],
  [['la maire de Lyon, qui présidait la séance et qui avait longtemps hésité']],
])('%j describe nobody', (mentions) => {
  expect(speakerRole(person('Anna Moreau'), mentions)).toBeNull();
});

test('takes what the articles say most often, then what says most', () => {
  const mentions = ['le président américain', 'le milliardaire républicain', 'le président américain'];
  expect(speakerRole(person('Donald Trump', mentions), mentions)).toBe('président américain');
  const once = ['le ministre russe', 'le ministre russe des Affaires étrangères'];
  expect(speakerRole(person('Sergueï Lavrov', once), once)).toBe('ministre russe des Affaires étrangères');
});

test("what describes without the name, and is no alias, is another's", () => {
  const mentions = ['le chef de la diplomatie', 'le chef de la diplomatie', 'la maire de Lyon Anna Moreau'];
  expect(speakerRole(person('Anna Moreau'), mentions)).toBe('maire de Lyon');
});

test('bodies and places have no role', () => {
  const mentions = ['le ministre russe'];
  expect(speakerRole({ name: 'Moscou', kind: 'metonym', aliases: [] }, mentions)).toBeNull();
});

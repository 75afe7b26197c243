import { expect, test } from 'vitest';
import { isCounted, newAnswers, placesIn } from '../../../src/answer/evidence/answer-type.js';
import type { AnswerType } from '../../../src/languages/questions.js';

/** How surely a text shows an answer of a type: 0 where it shows none. */
function howSure(text: string, type: AnswerType, asked: readonly string[] = []): number {
  return Math.max(0, ...newAnswers(placesIn(text, type, 'other'), new Set(asked)).map((place) => place.fit));
}

test.each<[AnswerType, string, string]>([
  ['money', 'Le pont a coûté 3 millions d’euros.', 'Le pont a coûté 3 ans de travaux.'],
  ['money', 'The bridge cost $2.4 million.', 'The bridge took 3 years.'],
  ['money', 'The bill came to RM1.6 million.', 'The bill came on Monday.'],
  ['percentage', 'La moitié des élèves marchent.', 'Les élèves marchent.'],
  ['percentage', 'Nine in ten pupils walk.', 'Nine pupils walk.'],
  ['age', 'Le pont a 80 ans et Anne, 34 ans, le traverse.', 'Trois ans de travaux.'],
  ['age', 'At the age of 18 she crossed it.', 'She crossed it 18 times.'],
  ['age', 'Their son Tom, 4, walks.', 'Their son Tom walks.'],
  ['duration', 'Trois mois de travaux.', 'Des travaux.'],
  ['duration', 'a five-year term', 'a long term'],
  ['number', 'Douze enseignants arrivent.', 'Des enseignants arrivent.'],
  ['rank', 'She came third.', 'She came home.'],
  ['rank', 'Elle est la deuxième du canton.', 'Elle est du canton.'],
  ['size', 'a border of 1,340km', 'a long border'],
  ['size', 'Le pont mesure 240 mètres.', 'Le pont compte 240 arches.'],
  ['time', 'Réveillé vers 5 heures du matin.', 'Réveillé par le bruit.'],
  ['time', 'They met at 9 p.m. by the river.', 'They met by the river.'],
  ['date', 'It opens in September.', 'It opens soon.'],
  ['date', 'Il rouvre la semaine prochaine.', 'Il rouvre.'],
  ['date', 'It closed two years ago.', 'It closed.'],
  ['place', 'Elle est née à Nantes.', 'Elle est née pauvre.'],
  ['person', 'Il a été reçu par Anne Roux.', 'Il a été reçu hier.'],
  ['title', 'Son livre s’appelle "Le Fleuve".', 'Son livre est court.'],
  ['title', 'in his novel Still Water', 'in his novel'],
  ['organisation', 'Elle travaille chez «Les Amis du pont».', 'Elle travaille beaucoup.'],
  ['name', 'Son livre s’appelle "Le Fleuve".', 'Son livre est court.'],
  ['relation', 'Her niece runs the shop.', 'She runs the shop.'],
  ['job', 'Zahra is a watch seller and a teacher.', 'The bridge is tall.'],
  ['job', 'Anna Roe, the city’s former mayor, has died.', 'A mayor has died.'],
  ['job', 'The funeral of bridge builder Anna Roe is today.', 'Anna Roe is buried today.'],
  ['job', 'La ministre des Ponts, Anne Roux, est morte.', 'Une ministre est morte.'],
  ['job', 'Anne Roux, l’une des trois sœurs, est morte.', 'Anne Roux, morte lundi, aimait les ponts.'],
  ['reason', 'Fermé parce que le fleuve monte.', 'Le fleuve monte.'],
  ['reason', 'He died of cold, due to the storm.', 'The storm came.'],
  ['purpose', 'Une cellule créée afin de compter les arbres.', 'Une cellule créée lundi.'],
  ['manner', 'They got in by breaking a window.', 'They got in.'],
  ['definition', 'Le mot signifie «de bas en haut».', 'Le mot plaît.'],
  ['consequence', 'Sans masque, on risque une amende.', 'Le masque est bleu.'],
])('knows a %s for sure: "%s" rather than "%s"', (type, shows, lacks) => {
  expect(howSure(shows, type)).toBeGreaterThanOrEqual(0.7);
  expect(howSure(lacks, type)).toBeLessThan(0.7);
});

test.each([
  ['une cinquantaine de cyclistes', true],
  ['240 élèves, dont 12 le matin', true],
  ['une vitesse de 330 km/h', true],
  ['un élève du Covid-19', false],
  ['rouvert en 2019', false],
  ['rouvert le 12 mai', false],
  ['à 20h30', false],
  ['les fréquences de la 5G', false],
  ['au 19e siècle', false],
])('"%s" tells how many: %s', (text, tells) => {
  expect(howSure(text, 'number') === 1).toBe(tells);
});

test('reads an article in its own language', () => {
  expect(placesIn('Le car est parti.', 'reason', 'fr')).not.toEqual([]);
  expect(placesIn('The car has left.', 'reason', 'en')).toEqual([]);
});

test('a figure without its unit is a weak sign of a price', () => {
  expect(howSure('a profit of 10,000 a day', 'money')).toBeGreaterThan(0);
  expect(howSure('a profit of 10,000 a day', 'money')).toBeLessThan(
    howSure('a profit of 10,000 dollars', 'money'),
  );
});

test('a given name is a surer sign of somebody than two capitals', () => {
  expect(howSure('the talk with Paul Marvel', 'person')).toBeGreaterThan(
    howSure('the talk in Big Valley', 'person'),
  );
});

test('does not take what the question says itself for an answer', () => {
  expect(howSure('Elle a parlé avec Benali.', 'person', ['benali'])).toBe(0);
});

test.each([
  ['une cinquantaine de jeunes garçons', true],
  ['123 cyclistes', true],
  ['Douze nouveaux élèves', true],
  ['En 2019, le maire a reçu les élèves', false],
  ['les élèves', false],
])('"%s" counts its last word: %s', (text, counts) => {
  expect(isCounted(text, [text.lastIndexOf(' ') + 1])).toBe(counts);
});

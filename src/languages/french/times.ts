import type { Times } from '../times.js';
import { oneOf } from '../words/index.js';
import { articles } from './articles.js';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((day) => [
  day,
]);
const UNITS = {
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois'],
  year: ['an', 'ans', 'annee', 'annees'],
};
const NUMBERS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?: ?er)?';
const COUNT = `(?<count>\\d{1,3}|une|${NUMBERS.join('|')})`;
const unit = (group: string) => `(?<${group}>${oneOf(Object.values(UNITS).flat())})`;

/** What somebody's words are called, where the latest of them are asked for. */
const WORDS =
  '(?:declarations?|propos|mots?|paroles?|citations?|reactions?|positions?|prises? de (?:parole|position)|' +
  'interventions?|sorties?|messages?|phrases?|commentaires?|tweets?|discours|interviews?|annonces?|nouvelles|infos|avis)';

export const times = (): Times => {
  const month = `(?<month>${oneOf(articles().months.flat())})`;
  const weekday = `(?<weekday>${oneOf(WEEKDAYS.flat())})`;
  const thePast = '(?:(?:au cours|lors) )?(?:des|ces|les) ';
  return {
    relations: [
      ['since', /^(?:depuis|a partir de|a partir du|a compter de|a compter du) /],
      ['after', /^apres /],
      ['until', /^jusqu (?:en|a|au|a la) /],
      ['before', /^avant /],
      ['during', /^(?:en|pendant|durant|au cours de|au cours du|courant|dans|le|au mois de|au mois d) /],
      ['of', /^(?:de|du|d|des) /],
    ],
    ranges: [
      [/^entre /, /^et /],
      [/^(?:de|du|d) /, /^(?:a|au|jusqu en|jusqu au) /],
    ],
    points: [
      `${YEAR} (?<month>\\d{1,2}) ${DAY}`,
      `(?:le )?(?<day>\\d{1,2}) (?<month>\\d{1,2}) ${YEAR}`,
      `(?:le )?(?:${oneOf(WEEKDAYS.flat())} )?${DAY} ${month}(?: ${YEAR})?`,
      `(?:le mois de |le mois d |debut |mi |fin )?${month}(?: ${YEAR})?`,
      `(?:l annee |debut |fin )?${YEAR}`,
      '(?<dayBefore>avant hier)',
      '(?<yesterday>hier(?: soir| matin)?)',
      '(?<today>aujourd hui|ce matin|ce soir|cet apres midi)',
      `il y a ${COUNT} ${unit('ago')}`,
      `${thePast}${COUNT} (?:derniers|dernieres|passees|passes) ${unit('past')}`,
      `${thePast}${COUNT} ${unit('past')} (?:passees|passes|derniers|dernieres)`,
      `(?:la |le |l )${unit('last')} (?:derniere?|passee?|precedente?)`,
      `(?:cette|cet|ce) ${unit('current')}(?: ci)?`,
      `(?:le |ce )?${weekday}(?: dernier| passe)?`,
    ].map((pattern) => new RegExp(`^${pattern}\\b`)),
    weekdays: WEEKDAYS,
    units: UNITS,
    numbers: NUMBERS,
    newest: new RegExp(
      `\\b(?:toute?s? )?(?:derniers?|dernieres?|recente?s?)(?= ${WORDS}\\b)|` +
        `(?<=\\b${WORDS} )(?:(?:la |les? )?plus recente?s?|recente?s?)\\b|` +
        '\\b(?:recemment|dernierement|en dernier(?: lieu)?|ces derniers temps|pour la derniere fois)\\b',
    ),
    oldest: new RegExp(
      `\\b(?:toute?s? )?(?:premiers?|premieres?)(?= ${WORDS}\\b)|` +
        '\\b(?:en premier(?: lieu)?|d abord|pour la premiere fois)\\b',
    ),
  };
};

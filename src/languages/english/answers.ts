import type { AnswerSigns } from '../answers.js';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

export const answers: AnswerSigns = {
  counts:
    'double|triple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|' +
    'hundred|hundreds|thousand|thousands|million|millions|billion|half|third|quarter|dozen|dozens|twice',
  ones: 'one',
  rankEndings: 'st|nd|rd|th',
  dateEndings: '',
  currencies: 'euros?|dollars?|francs|yens?|yuans?|pounds?',
  shares: 'half|third|quarter',
  percents: 'per cent|percent',
  ageUnits: 'years?',
  aged: 'aged',
  durations: 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|century|centuries|decades?',
  durationMarkers: '',
  times:
    `${MONTHS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tomorrow|century|week|month|` +
    'year|years|decade|spring|summer|autumn|fall|winter|since',
  timePhrases: '',
  reasons: 'because|since|due to|in order|so that|thanks to|owing to|therefore|as a result',
  reasonGerunds: 'by \\p{L}+(?:ant|ing)',
};

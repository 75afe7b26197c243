import type { AnswerSigns } from '../answers.js';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

export const answers: AnswerSigns = {
  counts:
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|' +
    'vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|cent|cents|mille|million|millions|milliard|milliards|' +
    'dizaine|dizaines|centaine|centaines|millier|milliers|moitié|tiers|quart|double|triple',
  ones: 'un|une',
  rankEndings: 'er|re|e|è?me|h',
  dateEndings: `h|heures|${MONTHS}`,
  currencies: 'euros?|dollars?|livres|francs|yens?|yuans?|centimes',
  shares: 'moitié|tiers|quart',
  percents: 'pour cent|sur (?:dix|cent)',
  ageUnits: 'ans',
  aged: 'âgée?s?',
  durations: 'secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?|décennies?',
  durationMarkers: 'depuis|jusqu',
  times:
    `${MONTHS}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|siècle|semestre|trimestre|semaine|` +
    'mois|année|années|décennie|printemps|automne|hiver|depuis',
  timePhrases: "(?:l['’]|cet |d['’])été(?!\\p{L})",
  reasons:
    "car|parce|puisque|afin|pour|en raison|à cause|grâce|faute|c'est pourquoi|du fait|étant donné|dans le but",
  reasonGerunds: 'en \\p{L}+(?:ant|ing)',
};

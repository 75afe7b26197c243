import type { Times } from '../times.js';
import { oneOf } from '../words/index.js';
import { articles } from './articles.js';

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];
const UNITS = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th))?';
const COUNT = `(?<count>\\d{1,3}|a|an|${NUMBERS.join('|')})`;
const unit = (group: string) => `(?<${group}>${oneOf(Object.values(UNITS).flat())})`;

/** What somebody's words are called, where the latest of them are asked for. */
const WORDS =
  '(?:public |official |known )?(?:things?|words?|statements?|comments?|remarks?|reactions?|quotes?|quotations?|' +
  'positions?|stance|news|opinions?|views?|messages?|speech|speeches|interviews?|tweets?|declarations?|claims?|announcements?)';
const SAY =
  '(?:say|says|said|speak|speaks|spoke|talk|talks|talked|comment|commented|mention|mentioned|react|reacted|tweet|tweeted|' +
  'respond|responded|announce|announced|claim|claimed|promise|promised|warn|warned|call|called|accuse|accused)';
const ENDS = '(?= (?:about|on|regarding|concerning|of)\\b|$)';

export const times = (): Times => {
  const month = `(?<month>${oneOf(articles().months.flat())})`;
  const weekday = `(?<weekday>${oneOf(WEEKDAYS.flat())})`;
  return {
    relations: [
      ['since', /^(?:ever )?(?:since|starting(?: from| on)?|as of) /],
      ['after', /^after /],
      ['until', /^(?:until|till|up to|up until) /],
      ['before', /^(?:before|prior to) /],
      ['during', /^(?:in|on|during|back in|over|within) /],
      ['of', /^(?:of|from) /],
    ],
    ranges: [
      [/^between /, /^and /],
      [/^from /, /^(?:to|until|till|through) /],
    ],
    points: [
      `${YEAR} (?<month>\\d{1,2}) ${DAY}`,
      `(?<day>1[3-9]|2\\d|3[01]) (?<month>\\d{1,2}) ${YEAR}`,
      `(?<month>\\d{1,2}) (?<day>1[3-9]|2\\d|3[01]) ${YEAR}`,
      `(?:the )?${DAY} (?:of )?${month}(?: (?:of )?${YEAR})?`,
      `${month} (?:the )?${DAY}(?: ${YEAR})?`,
      `(?:early |mid |late |the month of )?${month}(?: (?:of )?${YEAR})?`,
      `(?:early |mid |late |the year )?${YEAR}`,
      '(?<dayBefore>the day before yesterday)',
      '(?<yesterday>yesterday|last night)',
      '(?<today>today|tonight|this morning|this evening|this afternoon)',
      `${COUNT} ${unit('ago')} ago`,
      `(?:the )?(?:last|past|previous) ${COUNT} ${unit('past')}`,
      `the (?:past|last|previous) ${unit('past')}`,
      `last ${unit('last')}`,
      `this ${unit('current')}`,
      `(?:last |this |this past )?${weekday}`,
    ].map((pattern) => new RegExp(`^${pattern}\\b`)),
    weekdays: WEEKDAYS,
    units: UNITS,
    numbers: NUMBERS,
    newest: new RegExp(
      `\\b(?:very )?(?:latest|last|newest|most recent|recent)(?= ${WORDS}\\b)|\\b(?:latest|newest)(?= (?:on|about|from|by)\\b)|` +
        `\\b(?:most recently|recently|lately)\\b|\\blast(?= ${SAY}\\b)|(?<=\\b${SAY} )last${ENDS}`,
    ),
    oldest: new RegExp(
      `\\b(?:very )?(?:first|earliest|initial)(?= ${WORDS}\\b)|\\bfirst(?= ${SAY}\\b)|` +
        `(?<=\\b${SAY} )(?:at first|first|for the first time)${ENDS}`,
    ),
  };
};

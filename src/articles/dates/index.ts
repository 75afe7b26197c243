export { articleDate, labelOfDate, labelsDate } from './article-date.js';
export { isDatedByline, isDateLine } from './date-line.js';
export { datelineOf } from './dateline.js';
export { findDates } from './find-dates.js';

export { compareDates, type Order } from './compare-dates.js';
export { articlesWithin, hasDates, isAnyDated } from './dated-articles.js';
export { intersect, type Period } from './period.js';
export { readDay } from './read-day.js';
export type { Today } from './read-times.js';
export { readWhen, type When } from './read-when.js';

export { subjectOf } from './subject-of.js';

export { antecedent } from './antecedent.js';
export { subjectOf } from './subject-of.js';

export type { Candidate, Credit, Previous } from './credit.js';
export { type Quotation, quotationsIn } from './quotation.js';
export type { QuotationShape } from './quotation-shape.js';
export { judge, type Verdict } from './verdict.js';

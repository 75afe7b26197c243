export type { Candidate, Credit, Previous } from './credit.js';
export { creditHeadings } from './headings.js';
export { hearerOf } from './hearer.js';
export { type Quotation, quotationsIn } from './quotation.js';
export type { QuotationShape } from './quotation-shape.js';
export { judge, type Verdict } from './verdict.js';
export { viewFeatures } from './view-features.js';
export { type JudgedQuotation, optionsTogether, weighTogether } from './weigh-together.js';

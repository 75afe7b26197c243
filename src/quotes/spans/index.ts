export type { AuthoredSpan } from './authored-span.js';
export { findSpans, type QuotationSpan } from './find-spans.js';

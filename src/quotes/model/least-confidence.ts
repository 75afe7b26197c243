/** Below this probability a quotation has no speaker: better none than a wrong one. */
export const LEAST_CONFIDENCE = 0.5;

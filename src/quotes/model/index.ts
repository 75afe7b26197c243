export { probabilitiesOf, type Weights } from './conditional-logit.js';
export { type Feature, type Features, feature } from './features.js';
export { LEAST_CONFIDENCE } from './least-confidence.js';
export { likeliest } from './likeliest.js';
export { WEIGHTS } from './weights.js';

export type { WebAnswer, WebRequest } from './answer.js';
export { checkWebSettings } from './check-web-settings.js';
export type { Lookup } from './checked-lookup.js';
export type { WebLimits } from './limits.js';
export { type Reach, reachOf } from './reach.js';
export { looksLikeAddress, webAddress, webAddressOrNull } from './web-address.js';
export { createWebClient, type WebClient } from './web-client.js';
export { WebError, type WebFailure } from './web-error.js';

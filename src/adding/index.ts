export type { Added, NotTaken, TakenIn } from './added.js';
export { type Adder, type AdderOptions, createAdder, type OnAdded } from './adder.js';
export { addressKey } from './address-key.js';
export { articlesCalled } from './articles-called.js';
export { removeSeed } from './keep-seed.js';

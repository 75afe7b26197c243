export { checkShared } from './check-shared.js';
export { postgresIndex } from './postgres/index.js';
export { sharedKeeper } from './shared-keeper.js';

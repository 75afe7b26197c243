export { checkToken, type TokenCheck } from './check-token.js';
export { createClient, disconnect } from './client.js';
export { connect } from './connect.js';
export { guardDispatch } from './guard-dispatch.js';
export { wantsMessageContent } from './intents.js';
export { runShards, shardOfManager } from './run-shards.js';
export { listenForRebuilds, tellRebuilt } from './shard-news.js';

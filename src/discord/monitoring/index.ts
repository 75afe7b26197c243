export { type ChannelPermissions, channelPermissions } from './channel-permissions.js';
export { checkHealthAddress, startHealthServer } from './health.js';
export type { Log } from './log.js';
export { type Metrics, type QuestionSource, startMetrics } from './metrics.js';
export { type PatienceOptions, patience, type WaitFor } from './patience.js';
export { pinoLog } from './pino-log.js';
export { watchConnection } from './watch-connection.js';
export { isConnected, watchGateway } from './watchdog.js';

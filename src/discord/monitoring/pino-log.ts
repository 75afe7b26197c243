import { pino } from 'pino';
import type { LogLevel } from '../config.js';
import type { Log } from './log.js';

/** One JSON object a line on standard error. Tokens never get into it, whatever an error carries along. */
export function pinoLog(level: LogLevel): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['*.token', '*.url', '*.requestBody', '*.rawError.token'], remove: true },
      serializers: { err: pino.stdSerializers.err },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

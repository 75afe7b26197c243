import { createServer, type Server } from 'node:http';
import { DiscordSetupError } from '../../errors.js';
import type { Metrics } from './metrics.js';

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Where the server listens. */
export interface HealthAddress {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/**
 * Serves `/healthz` (the process lives), `/readyz` (connected and taking questions: 200, else 503) and
 * `/metrics`. Nothing it says tells of users or questions.
 *
 * @throws DiscordSetupError if the port is taken or the host is not this machine's.
 */
export async function startHealthServer(
  { host, port }: HealthAddress,
  isReady: () => boolean,
  metrics: Metrics,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const send = (status: number, body: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') send(405, 'GET only\n');
    else if (path === '/healthz') send(200, 'ok\n');
    else if (path === '/readyz') isReady() ? send(200, READY) : send(503, NOT_READY);
    else if (path === '/metrics') {
      metrics.text().then(
        (text) => send(200, text, metrics.contentType),
        () => send(500, 'metrics failed\n'),
      );
    } else send(404, 'There are /healthz, /readyz and /metrics.\n');
  });
  await listen(server, { host, port });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Whether the health server could listen there, or another bot's does so already.
 *
 * @throws DiscordSetupError where neither is so
 */
export async function checkHealthAddress(address: HealthAddress): Promise<'free' | 'served'> {
  const server = createServer();
  try {
    await listen(server, address);
    return 'free';
  } catch (error) {
    if (await isServed(address)) return 'served';
    throw error;
  } finally {
    server.close();
  }
}

/** For an answer from this machine. */
const PATIENCE_MS = 1000;

async function isServed({ host, port }: HealthAddress): Promise<boolean> {
  const reached = host.includes(':') ? `[${host}]` : host;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(`http://${reached}:${port}/readyz`, { signal });
    return [READY, NOT_READY].includes(await response.text());
  } catch {
    return false;
  }
}

const READY = 'ready\n';
const NOT_READY = 'not ready\n';

function listen(server: Server, { host, port }: HealthAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new DiscordSetupError(
          `HEALTH_PORT ${port} cannot be used on ${host} (${error.code}). Set another or another HEALTH_HOST, or stop what uses it.`,
          { cause: error },
        ),
      );
    });
    server.listen(port, host, () => resolve());
  });
}

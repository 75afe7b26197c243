import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

const MESSAGE_CONTENT = 1 << 15;

export interface GatewayOptions {
  readonly token: string;
  /** Whether the developer portal's Message Content switch is on. */
  readonly messageContent: boolean;
  readonly heartbeatMs: number;
}

interface Payload {
  readonly token?: string;
  readonly intents?: number;
  readonly seq?: number;
  readonly shard?: readonly number[];
}

interface Dispatch {
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** The gateway: identify, heartbeat, resume with replay, and the ways in which it fails. */
export class Gateway {
  readonly #server: WebSocketServer;
  readonly #sockets = new Set<WebSocket>();
  readonly #sent: Dispatch[] = [];
  /** Of the sessions so far. */
  identifies = 0;
  resumes = 0;
  intents = 0;
  /** "0/2": the shards that have identified. */
  readonly shards = new Set<string>();
  /** While set, heartbeats get no answer: the connection is a zombie. */
  deaf = false;
  /** While set, a new connection never hears a word. */
  silent = false;
  /** While set, nobody can connect. */
  refusing = false;

  constructor(
    server: Server,
    readonly options: GatewayOptions,
    readonly onIdentify: () => { ready: object; guilds: readonly object[] },
  ) {
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket) => this.#accept(socket));
  }

  get readsContent(): boolean {
    return (this.intents & MESSAGE_CONTENT) !== 0;
  }

  get connected(): number {
    return this.#sockets.size;
  }

  dispatch(t: string, d: unknown): void {
    const event = { t, s: this.#sent.length + 1, d };
    this.#sent.push(event);
    for (const socket of this.#sockets) socket.send(JSON.stringify({ op: 0, ...event }));
  }

  /** Closes every connection as Discord does; 4000 asks for a resume. */
  drop(code = 4000): void {
    for (const socket of this.#sockets) socket.close(code);
    this.#sockets.clear();
  }

  close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #accept(socket: WebSocket): void {
    if (this.refusing) {
      socket.terminate();
      return;
    }
    if (this.silent) return;
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => {});
    socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data))));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.options.heartbeatMs } }));
  }

  #receive(socket: WebSocket, { op, d }: { op: number; d: Payload }): void {
    if (op === 1 && !this.deaf) socket.send(JSON.stringify({ op: 11 }));
    if (op === 2) this.#identify(socket, d);
    if (op === 6) this.#resume(socket, Number(d.seq));
  }

  #identify(socket: WebSocket, d: Payload): void {
    this.identifies += 1;
    if (d.token !== this.options.token) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    this.intents = Number(d.intents);
    if (this.readsContent && !this.options.messageContent) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    this.shards.add((d.shard ?? [0, 1]).join('/'));
    this.#sockets.add(socket);
    const { ready, guilds } = this.onIdentify();
    this.dispatch('READY', ready);
    for (const guild of guilds) this.dispatch('GUILD_CREATE', guild);
  }

  #resume(socket: WebSocket, seq: number): void {
    this.resumes += 1;
    for (const event of this.#sent.filter(({ s }) => s > seq)) {
      socket.send(JSON.stringify({ op: 0, ...event }));
    }
    this.#sockets.add(socket);
    this.dispatch('RESUMED', {});
  }
}

import { EventEmitter } from 'node:events';
import type { Request } from './routes.js';
import type { Channel, Message, User } from './world.js';

/** An interaction on its way: what the bot has done about it so far. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly user: User;
  readonly channel: Channel;
  readonly sentAt: number;
  acknowledgedAt: number | null;
  /** Type of the callback, once there was one. */
  callback: number | null;
  ephemeral: boolean;
  /** The reply (or the updated message), once it has something to show. */
  reply: Message | null;
  /** A reply was promised that has been neither written nor withdrawn: what is sent next is taken for it. */
  promised: boolean;
  /** How often the reply was written. */
  edits: number;
  readonly followUps: Message[];
  choices: readonly { readonly name: string; readonly value: string }[] | null;
  /** The message of the button pressed. */
  readonly source: Message | null;
  /** The token has run out. */
  expired: boolean;
}

/** A failure to serve instead of an answer. */
export interface Fault {
  readonly matches: (request: Request) => boolean;
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
  /** The request is carried out all the same. */
  readonly executed?: boolean;
  /** The response never comes. */
  readonly hangs?: boolean;
}

/** All that the loopback Discord knows. */
export class State {
  readonly changes = new EventEmitter().setMaxListeners(0);
  readonly requests: Request[] = [];
  readonly problems: string[] = [];
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  readonly faults: Fault[] = [];
  readonly commands = new Map<string, unknown[]>();
  readonly typing: string[] = [];
  /** Told of every interaction's reply, each time that it is written, and of what follows it. */
  onReply: (interaction: Interaction) => void = () => {};
  /** Told of every message that the bot posts. */
  onPost: (message: Message) => void = () => {};

  constructor(
    readonly token: string,
    readonly me: User,
  ) {}

  changed(): void {
    this.changes.emit('change');
  }
}

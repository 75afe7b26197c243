import type { Queue, QueueAddOptions } from 'p-queue';

/** Whose job it is. */
export interface Owner extends QueueAddOptions {
  /** The server; for a direct message the member. */
  readonly server: string;
  readonly member: string;
}

/** A job for PQueue. */
export type Promised = () => Promise<unknown>;

/**
 * The order of waiting jobs, for PQueue and others: servers take turns, and in each server its members, so that however many jobs one
 * member has, everybody else's next one comes after at most one of theirs.
 */
export class FairQueue<Job = Promised> implements Queue<Job, Owner> {
  /** Those whose turn is next come first. */
  readonly #servers = new Map<string, Map<string, Job[]>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  enqueue(job: Job, { server = '', member = '' }: Partial<Owner> = {}): void {
    const members = this.#servers.get(server) ?? new Map<string, Job[]>();
    const jobs = members.get(member) ?? [];
    jobs.push(job);
    members.set(member, jobs);
    this.#servers.set(server, members);
    this.#size += 1;
  }

  dequeue(): Job | undefined {
    const [[server, members] = []] = this.#servers;
    const [[member, jobs] = []] = members ?? [];
    const job = jobs?.shift();
    if (server === undefined || !members || member === undefined || !jobs || !job) return undefined;
    members.delete(member);
    if (jobs.length > 0) members.set(member, jobs);
    this.#servers.delete(server);
    if (members.size > 0) this.#servers.set(server, members);
    this.#size -= 1;
    return job;
  }

  /** All jobs are of one priority. */
  filter(): Job[] {
    return [...this.#servers.values()].flatMap((members) => [...members.values()].flat());
  }

  /** @throws RangeError: whose turn it is is not for callers to say. */
  setPriority(): never {
    throw new RangeError('There are no priorities.');
  }
}

import PQueue from 'p-queue';
import { type Answer, isWorded, LONGEST_QUESTION } from '../../answer/index.js';
import type { AskOptions, Library } from '../../library.js';
import { Refusal } from '../failures/index.js';
import type { Metrics, QuestionSource } from '../monitoring/index.js';
import { FairQueue, type Owner } from './fair-queue.js';
import { type LimitOptions, questionLimits } from './limits.js';

export interface DeskOptions {
  /** Questions a minute. */
  readonly limits: LimitOptions;
  /** Questions answered at the same time. */
  readonly concurrent: number;
  /** Questions that may wait; more are turned down. */
  readonly waiting: number;
}

export interface Asked {
  readonly question: string;
  readonly user: string;
  readonly guild: string | null;
  readonly source: QuestionSource;
  readonly options: AskOptions;
}

/** Where every question of every face of the bot is handed in. */
export interface QuestionDesk {
  /**
   * Counts a question, or a search that is none, before anything is done for it, such as promising a reply.
   *
   * @throws Refusal if the user or server asks too much, or too many questions wait.
   */
  admit(user: string, guild: string | null): Promise<void>;
  /** Answers a question that was admitted. @throws Refusal if it is empty or too long, or too many wait. */
  ask(asked: Asked): Promise<Answer>;
  /** The same for an admitted search that is no question, such as quotes about a topic. */
  search<Result>(user: string, guild: string | null, work: () => Promise<Result>): Promise<Result>;
  readonly waiting: number;
}

export function questionDesk(library: Library, options: DeskOptions, metrics: Metrics): QuestionDesk {
  const queue = new PQueue<FairQueue, Owner>({ concurrency: options.concurrent, queueClass: FairQueue });
  const takeTurn = questionLimits(options.limits);

  async function admit(user: string, guild: string | null): Promise<void> {
    try {
      await takeTurn(user, guild);
    } catch (error) {
      if (error instanceof Refusal) metrics.refused(error.reason.kind);
      throw error;
    }
    requireRoom();
  }

  function requireRoom(): void {
    if (queue.size < options.waiting) return;
    metrics.refused('busy');
    throw new Refusal({ kind: 'busy' });
  }

  /** Gives the event loop a turn before each piece of work, so that acknowledgements overtake a long queue. */
  async function enqueue<Result>(user: string, guild: string | null, work: () => Promise<Result>) {
    const job = async () => {
      await new Promise(setImmediate);
      return work();
    };
    return queue.add(job, { server: guild ?? user, member: user });
  }

  return {
    admit,
    async ask({ question, user, guild, source, options: askOptions }) {
      if (!isWorded(question)) throw new Refusal({ kind: 'empty' });
      if (question.length > LONGEST_QUESTION) throw new Refusal({ kind: 'too-long', most: LONGEST_QUESTION });
      requireRoom();
      const since = performance.now();
      const answer = await enqueue(user, guild, () => library.ask(question, { limit: 3, ...askOptions }));
      metrics.answered(source, answer.outcome, (performance.now() - since) / 1000);
      return answer;
    },
    async search(user, guild, work) {
      requireRoom();
      return enqueue(user, guild, work);
    },
    get waiting() {
      return queue.size;
    },
  };
}

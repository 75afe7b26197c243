import PQueue from 'p-queue';
import type { Answer } from '../../answer/answer.js';
import { LONGEST_QUESTION } from '../../answer/question/check-question.js';
import type { AskOptions, Library } from '../../library.js';
import { isWorded } from '../conversation/question.js';
import { FairQueue, type Owner } from './fair-queue.js';
import { type LimitOptions, questionLimits } from './limits.js';
import type { Metrics, QuestionSource } from './metrics.js';
import { Refusal } from './refusal.js';

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
  /** Whether it has been admitted already. */
  readonly admitted: boolean;
}

/** Where every question of every face of the bot is handed in. */
export interface QuestionDesk {
  /**
   * Counts a question before anything is done for it, such as reading its history.
   *
   * @throws Refusal if the user or server asks too much, or too many questions wait.
   */
  admit(user: string, guild: string | null): Promise<void>;
  /** @throws Refusal if the question is empty or too long, the user or server asks too much, or too many wait. */
  ask(asked: Asked): Promise<Answer>;
  /** The same for searches that are no questions, such as quotes about a topic. */
  search<Result>(user: string, guild: string | null, work: () => Promise<Result>): Promise<Result>;
  readonly waiting: number;
}

export function questionDesk(library: Library, options: DeskOptions, metrics: Metrics): QuestionDesk {
  const queue = new PQueue<FairQueue, Owner>({ concurrency: options.concurrent, queueClass: FairQueue });
  const takeTurn = questionLimits(options.limits);

  async function admit(user: string, guild: string | null): Promise<void> {
    try {
      await takeTurn(user, guild);
      if (queue.size >= options.waiting) throw new Refusal({ kind: 'busy' });
    } catch (error) {
      if (error instanceof Refusal) metrics.refused(error.reason.kind);
      throw error;
    }
  }

  /** Gives the event loop a turn before each piece of work, so that acknowledgements overtake a long queue. */
  async function enqueue<Result>(user: string, guild: string | null, work: () => Promise<Result>) {
    const job = async () => {
      await new Promise(setImmediate);
      return fromOneIndex(library, work);
    };
    return queue.add(job, { server: guild ?? user, member: user });
  }

  return {
    admit,
    async ask({ question, user, guild, source, options: askOptions, admitted }) {
      if (!isWorded(question)) throw new Refusal({ kind: 'empty' });
      if (question.length > LONGEST_QUESTION) throw new Refusal({ kind: 'too-long', most: LONGEST_QUESTION });
      if (!admitted) await admit(user, guild);
      const since = performance.now();
      const answer = await enqueue(user, guild, () => library.ask(question, { limit: 3, ...askOptions }));
      metrics.answered(source, answer.outcome, (performance.now() - since) / 1000);
      return answer;
    },
    async search(user, guild, work) {
      await admit(user, guild);
      return enqueue(user, guild, work);
    },
    get waiting() {
      return queue.size;
    },
  };
}

/**
 * A new index may be swapped in while the library searches; what is drawn from the result points into the
 * library's lists, so both have to be of one index.
 */
async function fromOneIndex<Result>(library: Library, work: () => Promise<Result>): Promise<Result> {
  const { generation } = library.status();
  const result = await work();
  return library.status().generation === generation ? result : work();
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Following, FollowListener } from '../shared-index.js';
import { CHANNEL } from './publish.js';
import type { Server, Session } from './session.js';
import { snapshotOf } from './snapshot.js';

/** Between two looks: what a server tells may be lost, as by a proxy between. */
const BETWEEN_LOOKS_MS = 30_000;
const ANSWER_MS = 10_000;
/** Before the first and the later attempts to reach a server that is away. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Listens to what is published, on a connection of its own that is made anew whenever it breaks. */
export function followServer(server: Server, { onAway, onBack }: FollowListener): Following {
  const ending = new AbortController();
  const { signal } = ending;
  let current: string | null = null;
  let isAway = false;
  let pause = FIRST_PAUSE_MS;
  let session: Session | null = null;

  async function listen(session: Session): Promise<void> {
    await session.query(`LISTEN ${CHANNEL}`);
    while (!session.ended && !signal.aborted) {
      const news = newsOf(session);
      current = await (await snapshotOf(session, server)).name();
      if (isAway) onBack();
      isAway = false;
      pause = FIRST_PAUSE_MS;
      await news;
    }
  }

  async function go(): Promise<void> {
    while (!signal.aborted) {
      try {
        session = await server.connect({ answerMs: ANSWER_MS, isBackground: true });
        await listen(session);
      } catch (error) {
        if (!isAway && !signal.aborted) onAway(error);
        isAway = true;
      } finally {
        session?.end();
      }
      // Cut short only by the end.
      await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }
  }

  void go();
  return {
    current: () => current,
    end() {
      ending.abort();
      session?.end();
    },
  };
}

/** Resolves when there is news, the connection has ended, or it is time to look. */
function newsOf(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, BETWEEN_LOOKS_MS).unref();
    session.onNews(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

import { Loopback } from '../tests/discord/loopback/loopback.js';
import type { Interaction } from '../tests/discord/loopback/state.js';
import { makeUser, type User } from '../tests/discord/loopback/world.js';

/**
 * The members of a loopback Discord, as a process of their own, so that they do not slow down the bot that is
 * measured. Told `{ questions, users, atOnce }` it has that many questions asked, so many at the same time,
 * and reports how long each waited for its acknowledgement and its answer.
 */
export interface Wish {
  readonly questions: number;
  readonly users: number;
  readonly atOnce: number;
}

export interface Outcome {
  /** Milliseconds from sending a question to its acknowledgement, of each. */
  readonly acknowledged: readonly number[];
  readonly answered: number;
  readonly milliseconds: number;
}

const QUESTIONS = [
  'what did Lavrov say about terrorism?',
  "qu'a dit Tillerson sur la confiance ?",
  'who received Tillerson?',
  "que veut Washington pour l'avenir de Bachar al-Assad ?",
  'how do I cook ratatouille?',
  'did Russia speak about dialogue with the United States?',
];

const members: User[] = [];

/** What to do when a question is answered; `until` would look at every question at every answer. */
const waiting = new Map<Interaction, () => void>();

const discord = await new Loopback({ checks: false }).start();
discord.state.onReply = (used) => {
  waiting.get(used)?.();
  waiting.delete(used);
};
process.on('message', (wish: Wish) => {
  ask(wish).then((outcome) => process.send?.(outcome));
});
process.send?.({ token: discord.token, apiUrl: discord.apiUrl });

async function ask({ questions, users, atOnce }: Wish): Promise<Outcome> {
  while (members.length < users) members.push(makeUser(`member${members.length}`));
  const acknowledged: number[] = [];
  let answered = 0;
  let next = 0;
  const since = performance.now();
  await Promise.all(Array.from({ length: atOnce }, member));
  return { acknowledged, answered, milliseconds: performance.now() - since };

  async function member(): Promise<void> {
    while (next < questions) {
      const user = members[next % users] ?? discord.alice;
      const question = QUESTIONS[next % QUESTIONS.length] ?? '';
      next += 1;
      const used = discord.command('ask', { question }, { user });
      await new Promise<void>((resolve) => waiting.set(used, resolve));
      acknowledged.push((used.acknowledgedAt ?? Number.NaN) - used.sentAt);
      answered += 1;
      forget(used);
    }
  }
}

/** Keeps this process small over thousands of questions. */
function forget(used: Interaction): void {
  discord.state.interactions.delete(used.token);
  if (used.reply) discord.state.messages.delete(used.reply.id);
  discord.state.requests.length = 0;
}

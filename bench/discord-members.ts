import { snowflake } from '../tests/discord/loopback/ids.js';
import { Loopback } from '../tests/discord/loopback/loopback.js';
import { buttonsOf } from '../tests/discord/loopback/reading.js';
import type { Interaction } from '../tests/discord/loopback/state.js';
import { type Channel, type Message, makeUser, type User } from '../tests/discord/loopback/world.js';

/**
 * The members of a loopback Discord, as a process of their own, so that they do not slow down the bot that is
 * measured. Told `{ questions, users, atOnce, by }` it has that many questions asked, so many at the same time,
 * and reports how long each command waited for its acknowledgement.
 */
export interface Wish {
  readonly questions: number;
  readonly users: number;
  readonly atOnce: number;
  /** By `/ask` alone; or by all means: mentions in many channels, direct messages and buttons, too. */
  readonly by: 'commands' | 'all means';
}

export interface Outcome {
  /** Milliseconds from sending a command to its acknowledgement, of each. */
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
const CHANNELS = 100;

const members: User[] = [];
const directChannels = new Map<User, Channel>();
const channels: Channel[] = [];

/** What to do when a question is answered; `until` would look at every question at every answer. */
const waiting = new Map<Interaction | string, (answer: Message | null) => void>();

const discord = await new Loopback({ checks: false }).start();
discord.state.onReply = (used) => wake(used, used.reply);
discord.state.onPost = (message) => wake(message.message_reference?.message_id ?? '', message);
process.on('message', (wish: Wish) => {
  ask(wish).then((outcome) => process.send?.(outcome));
});
process.send?.({ token: discord.token, apiUrl: discord.apiUrl });

async function ask({ questions, users, atOnce, by }: Wish): Promise<Outcome> {
  while (members.length < users) members.push(makeUser(`member${members.length}`));
  if (by === 'all means' && channels.length === 0) openChannels();
  const acknowledged: number[] = [];
  let answered = 0;
  let next = 0;
  const since = performance.now();
  await Promise.all(Array.from({ length: atOnce }, member));
  return { acknowledged, answered, milliseconds: performance.now() - since };

  async function member(): Promise<void> {
    while (next < questions) {
      const index = next;
      next += 1;
      const user = members[index % users] ?? discord.alice;
      const question = QUESTIONS[index % QUESTIONS.length] ?? '';
      const way = by === 'commands' ? 0 : index % 10;
      const answer = await (way < 4
        ? command(user, question)
        : write(user, question, way < 9 ? channels[index % CHANNELS] : directChannelOf(user)));
      if (answer && way % 3 === 1) await press(user, answer, index);
      answered += 1;
      if (answer) discord.state.messages.delete(answer.id);
      discord.state.requests.length = 0;
    }
  }

  async function command(user: User, question: string): Promise<Message | null> {
    const used = discord.command('ask', { question }, { user });
    const answer = await answerTo(used);
    acknowledged.push((used.acknowledgedAt ?? Number.NaN) - used.sentAt);
    discord.state.interactions.delete(used.token);
    return answer;
  }
}

async function write(author: User, question: string, channel = discord.general): Promise<Message | null> {
  const message = discord.say(`@bot ${question}`, { author, channel });
  const answer = await answerTo(message.id);
  discord.state.messages.delete(message.id);
  return answer;
}

/** One of the answer's buttons, in turn; what it shows to the member alone is deleted with the answer. */
async function press(user: User, answer: Message, index: number): Promise<void> {
  const buttons = buttonsOf(answer).filter(({ disabled }) => !disabled);
  const button = buttons[index % buttons.length];
  if (!button) return;
  const used = discord.press(answer, button.id, { user });
  await answerTo(used);
  discord.state.interactions.delete(used.token);
  if (used.reply) discord.state.messages.delete(used.reply.id);
}

function answerTo(asked: Interaction | string): Promise<Message | null> {
  return new Promise((resolve) => waiting.set(asked, resolve));
}

function wake(asked: Interaction | string, answer: Message | null): void {
  waiting.get(asked)?.(answer);
  waiting.delete(asked);
}

function openChannels(): void {
  const guild_id = snowflake();
  for (let position = 0; position < CHANNELS; position += 1)
    channels.push({ id: snowflake(), type: 0, guild_id, name: `channel-${position}`, position });
  discord.join(channels);
}

function directChannelOf(user: User): Channel {
  const channel = directChannels.get(user) ?? { id: snowflake(), type: 1, recipients: [user] };
  directChannels.set(user, channel);
  discord.state.channels.set(channel.id, channel);
  return channel;
}

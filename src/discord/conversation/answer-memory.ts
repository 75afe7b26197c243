import { LimitedCollection, type Message, type PartialMessage } from 'discord.js';
import { oneAtATime } from '../desk/index.js';
import { type MessageServices, serveMessage } from './serve-message.js';

/** How long after its posting a question may be edited and have its answer follow. */
const EDITABLE_MS = 60_000;
const REMEMBERED = 2000;

interface Answered {
  readonly content: string;
  readonly answer: Message | null;
}

/** Answers each message once, and again, in place, when its author edits it within a minute. */
export interface AnswerMemory {
  asked(message: Message): Promise<void>;
  edited(message: Message | PartialMessage): Promise<void>;
}

/** The memory of one process: a restart within the minute loses it, and the edit then does nothing. */
export function answerMemory(services: MessageServices): AnswerMemory {
  const inTurn = oneAtATime();
  const answered = new LimitedCollection<string, Promise<Answered>>({ maxSize: REMEMBERED });

  async function answer(message: Message, before: Message | null): Promise<Answered> {
    return { content: message.content, answer: await serveMessage(services, message, before, inTurn) };
  }

  return {
    async asked(message) {
      if (answered.has(message.id)) return;
      const work = answer(message, null);
      answered.set(message.id, work);
      await work;
    },
    async edited(message) {
      const earlier = answered.get(message.id);
      if (!earlier || message.partial || Date.now() - message.createdTimestamp > EDITABLE_MS) return;
      const { content } = message;
      const work = earlier.then((before) =>
        before.answer === null || before.content === content ? before : answer(message, before.answer),
      );
      answered.set(message.id, work);
      await work;
    },
  };
}

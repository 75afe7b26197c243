import type { SendableChannels } from 'discord.js';

/** Answers that take longer than this are announced by the typing indicator. */
const PATIENCE_MS = 300;

/** Shows that the bot is at work, if the work takes long. Returns the work's own result. */
export async function typingWhile<Result>(channel: SendableChannels, work: Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => {
    channel.sendTyping().catch(() => {});
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

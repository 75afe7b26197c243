import type { Message } from 'discord.js';
import { isWorded, stripMarkup } from '../../answer/index.js';
import { removeInvisible } from '../text/index.js';

/**
 * What a message asks: its text, or that of the message that it forwards, without the bot's mention, or its role's, on its
 * lines; may be empty.
 */
export function questionIn(message: Message): string {
  const asked = mentionsOfBot(message).reduce(
    // "hey @bot, what …" is left as "hey, what …".
    (text, mention) => text.replaceAll(` ${mention}`, '').replaceAll(mention, ' '),
    message.content || (message.messageSnapshots.first()?.content ?? ''),
  );
  return removeInvisible(asked)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Whether a question has words of its own, beside emoji, links and mentions. */
export function hasWords(question: string): boolean {
  return isWorded(stripMarkup(question));
}

/** Whether a message's text names the bot, or the role that Discord made for it. */
export function namesBot(message: Message): boolean {
  return (
    myRoles(message).length > 0 || mentionsOfBot(message).some((mention) => message.content.includes(mention))
  );
}

function mentionsOfBot(message: Message): readonly string[] {
  const me = message.client.user.id;
  return [`<@${me}>`, `<@!${me}>`, ...myRoles(message).map((role) => `<@&${role}>`)];
}

/** The role that Discord made for the bot, where it is mentioned: members who type its name often pick that one. */
function myRoles({ mentions, client }: Message): readonly string[] {
  return mentions.roles.filter((role) => role.tags?.botId === client.user.id).map(({ id }) => id);
}

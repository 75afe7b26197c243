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

/** Whether a message's own words, not those that it quotes, name the bot, or the role that Discord made for it. */
export function namesBot(message: Message): boolean {
  // The words are not told of a message that names a role where the bot may not read every message.
  if (message.content === '') return myRoles(message).length > 0;
  const own = message.content.replace(QUOTED, '');
  return mentionsOfBot(message).some((mention) => own.includes(mention));
}

/** Block quotes: a line behind ">", or all that is behind ">>>". */
const QUOTED = /^>>> [\s\S]*|^> .*$/gm;

function mentionsOfBot(message: Message): readonly string[] {
  const me = message.client.user.id;
  return [`<@${me}>`, `<@!${me}>`, ...myRoles(message).map((role) => `<@&${role}>`)];
}

/** The role that Discord made for the bot, where it is mentioned: members who type its name often pick that one. */
function myRoles({ mentions, client }: Message): readonly string[] {
  return mentions.roles.filter((role) => role.tags?.botId === client.user.id).map(({ id }) => id);
}

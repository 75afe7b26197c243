import { oneLine } from '../text/escape.js';

/** Whether there is anything in a text that could be asked. */
export function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What is asked in a message: its text without the bot's mention, on one line. */
export function questionOf(content: string, me: string, myRoles: readonly string[] = []): string {
  const mentions = [`<@${me}>`, `<@!${me}>`, ...myRoles.map((role) => `<@&${role}>`)];
  return oneLine(mentions.reduce((text, mention) => text.replaceAll(mention, ' '), content));
}

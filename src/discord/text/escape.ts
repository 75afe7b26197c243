import { removeInvisible } from './invisible.js';

/**
 * The text so that Discord shows it as it is: no formatting, mention, link, emoji, heading, list or quote
 * comes out of it. Only backslashes are added, which Discord swallows: what a reader copies is the text.
 */
export function escapeMarkdown(text: string): string {
  return removeInvisible(text)
    .replace(/[\\*_~`|<@[\]]/g, '\\$&')
    .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
    .replace(/^([^\S\n\r\u2028\u2029]*)([#>+-])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d+)([.)])/gm, '$1\\$2');
}

/** The same on one line: for names, titles and anything that stands within a line of the bot's. */
export function escapeLine(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** What `escapeMarkdown` was given, but for the invisible characters. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** The text on one line, runs of white space made one space. */
export function oneLine(text: string): string {
  return removeInvisible(text).replace(/\s+/g, ' ').trim();
}

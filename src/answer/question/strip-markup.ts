/** Mentions, channels, times, custom emoji and commands as Discord writes them into a message. */
const MARKUP = /<(?:[@#][!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:<>]+:\d+|id:\w+)>/g;
const EVERYBODY = /@(?:everyone|here)\b/g;
/** ":thinking:" */
const SHORTCODE = /(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,32}:(?![\p{L}\p{N}])/giu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g;
/** "[image.png]": an attachment, by its file's name. */
const ATTACHMENT =
  /(?:\[\s*)?(?<![\p{L}\p{N}.])[\w-]{1,100}\.(?:png|jpe?g|gif|webp|heic|mp4|mov|webm|mp3|ogg|wav|pdf)(?![\p{L}\p{N}])(?:\s*\])?/giu;
/** Pictures, with the joiners and colours that they are made of. */
const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3)+/gu;
/** Quotation and list marks at the beginning of a line; bold, italic, struck, code and spoiler marks anywhere. */
const LINE_MARK = /^[^\S\n\r\u2028\u2029]*(?:>{1,3}|[-*+]|#{1,3}|\d{1,2}[.)])\s+/gm;
const STYLE = /\*+|__+|~~|\|\||`+/g;

/**
 * A message's words alone, on one line: without what chat programs write into it and around it. A line that ends without a
 * mark ends in a semicolon, so that questions below one another stay several.
 */
export function stripMarkup(message: string): string {
  return [MARKUP, EVERYBODY, SHORTCODE, ADDRESS, ATTACHMENT, EMOJI, LINE_MARK, STYLE]
    .reduce((text, markup) => text.replace(markup, ' '), message)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .replace(/(?<=[\p{L}\p{N}])\n/gu, '; ')
    .replaceAll('\n', ' ');
}

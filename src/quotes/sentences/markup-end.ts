import { FOOTNOTE_MARK } from '../../text/index.js';

/** "[Anna Lisk](https://…)": what opens a link, and what closes it. */
const LINK = /\[[^[\]\n]{1,200}\]\((?:https?:|mailto:|[/#])/y;
const TARGET = /\]\((?:https?:|mailto:|[/#])[^\s()]{0,500}\)/y;

/** "… talks.[12]", "“Never,”¹ she said": what is raised behind a word or a number belongs to that, as in "m²". */
const FOOTNOTE = new RegExp(`(?<=\\S)(?:(?=\\[)|(?<![\\p{L}\\p{N}]))${FOOTNOTE_MARK}`, 'yu');
const RAISED = new Set('¹²³⁰⁴⁵⁶⁷⁸⁹');

const [ASTERISK, UNDERSCORE, LEFT_BRACKET, RIGHT_BRACKET] = [0x2a, 0x5f, 0x5b, 0x5d] as const;
const FIRST_BEYOND_ASCII = 0x80;

/** Where the markup ends that begins at `at`, of Markdown (an emphasis or a link) or a footnote; null where none does. */
export function markupEnd(text: string, at: number, limit: number): number | null {
  const code = text.charCodeAt(at);
  switch (code) {
    case ASTERISK:
    case UNDERSCORE:
      return at + 1;
    case LEFT_BRACKET:
      return endOf(LINK, text, at, limit) === null ? endOf(FOOTNOTE, text, at, limit) : at + 1;
    case RIGHT_BRACKET:
      return endOf(TARGET, text, at, limit);
    default:
      return code >= FIRST_BEYOND_ASCII && RAISED.has(text.charAt(at))
        ? endOf(FOOTNOTE, text, at, limit)
        : null;
  }
}

function endOf(pattern: RegExp, text: string, at: number, limit: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : null;
}

/** "[Anna Lisk](https://…)": what opens a link, and what closes it. */
const LINK = /\[[^[\]\n]{1,200}\]\((?:https?:|mailto:|[/#])/y;
const TARGET = /\]\((?:https?:|mailto:|[/#])[^\s()]{0,500}\)/y;

const [ASTERISK, UNDERSCORE, LEFT_BRACKET, RIGHT_BRACKET] = [0x2a, 0x5f, 0x5b, 0x5d] as const;

/** Where the Markdown ends that begins at `at`, of an emphasis or a link; null where none does. */
export function markupEnd(text: string, at: number, limit: number): number | null {
  switch (text.charCodeAt(at)) {
    case ASTERISK:
    case UNDERSCORE:
      return at + 1;
    case LEFT_BRACKET:
      return endOf(LINK, text, at, limit) === null ? null : at + 1;
    case RIGHT_BRACKET:
      return endOf(TARGET, text, at, limit);
    default:
      return null;
  }
}

function endOf(pattern: RegExp, text: string, at: number, limit: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : null;
}

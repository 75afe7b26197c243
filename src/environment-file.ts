import { parse } from 'dotenv';

/**
 * What a file `.env` sets. A `#` begins a comment only where it stands behind a blank, as a shell and Docker have it: dotenv
 * cuts a value without quotation marks at any, so that `NAME=#general` would be empty.
 */
export function parseEnvironmentFile(text: string): Record<string, string> {
  const values = parse(text);
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', written = ''] = /^\s*(?:export\s+)?([\w.-]+)\s*=(.*)$/.exec(line) ?? [];
    const value = withoutComment(written);
    if (value.includes('#') && values[name] === beforeHash(written)) values[name] = value;
  }
  return values;
}

/** `#general # where it answers` → `#general`; `# none` → nothing. */
function withoutComment(written: string): string {
  return written.replace(/(?:^#(?=\s|$)|\s#).*/, '').trim();
}

/** What dotenv makes of a value without quotation marks. */
function beforeHash(written: string): string {
  return (written.split('#')[0] ?? '').trim();
}

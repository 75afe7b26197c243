import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { unescapeMarkdown } from '../text/index.js';
import type { View } from './view.js';

/** A reply of three citations is no higher than this on a phone, in px: it is seen without scrolling. */
export const PHONE_SCREEN = 800;

/** Heights in px and widths in characters, as Discord lays a message out on a phone 400 px wide. */
const HEADER = 48;
const GAP = 8;
const CARD = 34;
const BUTTON_ROW = 40;
const BUTTON_ROW_WIDTH = 332;
const BUTTON_PADDING = 40;
const BUTTON_LETTER = 6.8;
const KINDS = [
  { prefix: /^### /, line: 28, width: 26 },
  { prefix: /^-# /, line: 18.5, width: 43 },
  { prefix: /^> /, line: 22, width: 32 },
  { prefix: /^/, line: 22, width: 32 },
] as const;

/** About how high a view is on a phone, in px, from the name of who wrote it to its last button. */
export function phoneHeight(view: View): number {
  return HEADER + view.reduce((sum, component) => sum + heightOf(component) + GAP, 0);
}

function heightOf(component: APIMessageTopLevelComponent): number {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return textHeight(component.content);
    case ComponentType.Container:
      return CARD + component.components.reduce((sum, child) => sum + heightOf(child) + GAP, -GAP);
    case ComponentType.ActionRow: {
      const labels = component.components.map((child) => ('label' in child ? (child.label ?? '') : ''));
      return rowsOf(labels) * BUTTON_ROW - GAP;
    }
    default:
      return 0;
  }
}

function textHeight(markdown: string): number {
  return markdown.split('\n').reduce((sum, line) => {
    const kind = KINDS.find(({ prefix }) => prefix.test(line)) ?? KINDS[3];
    return (
      sum + kind.line * Math.max(1, Math.ceil(readable(line.replace(kind.prefix, '')).length / kind.width))
    );
  }, 0);
}

/** What is read of a line: no marks, no addresses, no escapes. */
function readable(markdown: string): string {
  return unescapeMarkdown(markdown.replace(/(?<!\\)\]\([^)]*\)/g, '').replaceAll('**', ''));
}

/** Rows that buttons with these labels need, side by side as far as they fit. */
function rowsOf(labels: readonly string[]): number {
  let rows = 1;
  let used = 0;
  for (const label of labels) {
    const width = BUTTON_PADDING + BUTTON_LETTER * label.length;
    if (used > 0 && used + width > BUTTON_ROW_WIDTH) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows;
}

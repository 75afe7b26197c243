import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/**
 * What a message of the bot shows: Discord's components, version 2. Chosen over embeds because they need no
 * Embed Links permission, still show where a member has switched previews off, and put each quote's own
 * button beside it.
 */
export type View = readonly APIMessageTopLevelComponent[];

/** Over all texts of one message. */
export const TEXT_LIMIT = 4000;

/** A view of one paragraph of markdown. */
export function noticeView(markdown: string): View {
  return [text(markdown)];
}

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A grey button with a custom id. The label is cut to Discord's 80 characters by the caller. */
export function button(
  customId: string,
  label: string,
  extra: { disabled?: boolean } = {},
): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, label, ...extra };
}

export function emojiButton(customId: string, emoji: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    emoji: { name: emoji },
  };
}

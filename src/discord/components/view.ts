import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/**
 * What a message of the bot shows: Discord's components, version 2. Chosen over embeds because they need no
 * Embed Links permission, still show where a member has switched previews off, and frame what one speaker said.
 */
export type View = readonly APIMessageTopLevelComponent[];

/** Over all texts of one message. */
export const TEXT_LIMIT = 4000;

/** A view of one paragraph of markdown. */
export function noticeView(markdown: string): View {
  return [text(markdown)];
}

/** A view of a framed page of the bot's own: a heading, and markdown under it. */
export function pageView(title: string, markdown: string): View {
  return [{ type: ComponentType.Container, components: [text(`### ${title}`), text(markdown)] }];
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

/** A row of buttons; none where there are none. */
export function buttonRow(
  components: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...components] }];
}

/** Characters of all texts of a view, as Discord counts them. */
export function textLength(view: View): number {
  return everyPart(view).reduce((sum, part) => sum + ('content' in part ? part.content.length : 0), 0);
}

/** Every component of a view, those inside frames too. */
function everyPart(view: View): readonly (View[number] | APIComponentInContainer)[] {
  return view.flatMap((component) =>
    component.type === ComponentType.Container ? [component, ...component.components] : [component],
  );
}

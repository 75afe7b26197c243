import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { decodeCustomId } from '../components/custom-id.js';
import { payloadOf } from '../components/payload.js';
import type { Button } from './button.js';
import { shownComponents } from './shown-components.js';

/** Repeats a private answer where everybody sees it, without this button. */
export const show = {
  action: 'show',
  outlivesIndex: false,
  async execute(interaction) {
    await interaction.reply(payloadOf(withoutShow(shownComponents(interaction))));
  },
} satisfies Button;

function withoutShow(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  return components.map((component) =>
    component.type === ComponentType.ActionRow
      ? { ...component, components: component.components.filter((child) => !isShow(child)) }
      : component,
  );
}

function isShow(child: object): boolean {
  return 'custom_id' in child && decodeCustomId(String(child.custom_id))?.action === 'show';
}

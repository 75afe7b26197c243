import type { APIMessageTopLevelComponent, ButtonInteraction } from 'discord.js';

/** The components of the message that the button stands in, as Discord holds them. */
export function shownComponents(interaction: ButtonInteraction): APIMessageTopLevelComponent[] {
  return interaction.message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
}

import { type APIMessageTopLevelComponent, type ButtonInteraction, ComponentType } from 'discord.js';

/** The components of the message that the button stands in, as Discord holds them. */
export function shownComponents(interaction: ButtonInteraction): APIMessageTopLevelComponent[] {
  return interaction.message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
}

/** The components without those that are not wanted, at any depth, and without rows that are left empty. */
export function withoutComponents<Component extends { readonly type: ComponentType }>(
  components: readonly Component[],
  isUnwanted: (component: object) => boolean,
): Component[] {
  return components.flatMap((component) => {
    if (isUnwanted(component)) return [];
    if (!('components' in component)) return [component];
    const inner = withoutComponents(component.components as readonly Component[], isUnwanted);
    const isEmptied = component.type === ComponentType.ActionRow && inner.length === 0;
    return isEmptied ? [] : [{ ...component, components: inner }];
  });
}

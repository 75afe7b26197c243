import type { Message } from './world.js';

// biome-ignore lint/suspicious/noExplicitAny: Discord's components, as the bot sent them
type Component = any;

/** Everything a reader sees in a message, as markdown. */
export function textOf(message: Message): string {
  return [message.content, ...all(message).flatMap(({ content }) => content ?? [])]
    .filter(Boolean)
    .join('\n');
}

/** The same without what only formats: what would be copied. */
export function plainTextOf(message: Message): string {
  return textOf(message)
    .replace(/\*\*/g, '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** The buttons of a message, in order. */
export function buttonsOf(message: Message): readonly { label: string; id: string; disabled: boolean }[] {
  return all(message)
    .filter(({ type }) => type === 2)
    .map(({ label, emoji, custom_id, disabled }) => ({
      label: label ?? emoji?.name ?? '',
      id: custom_id,
      disabled: disabled ?? false,
    }));
}

/** The custom id of the first button with this label. */
export function buttonId(message: Message, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (!found) throw new Error(`No button ${label} among ${buttonsOf(message).map((button) => button.label)}`);
  return found.id;
}

function all(message: Message): readonly Component[] {
  return message.components.flatMap(flatten);
}

function flatten(component: Component): readonly Component[] {
  return [
    component,
    ...(component.components ?? []).flatMap(flatten),
    ...(component.accessory ? flatten(component.accessory) : []),
  ];
}

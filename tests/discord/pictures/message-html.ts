import { EPHEMERAL, type Message } from '../loopback/world.js';
import { escapeHtml, markdownHtml } from './markdown.js';

// biome-ignore lint/suspicious/noExplicitAny: Discord's components, as the bot sent them
type Component = any;

/** What is seen of one exchange: what a member did, and what the bot wrote. */
export interface Exchange {
  /** A message of a member's, or the name of a command that was used. */
  readonly asked: { readonly text: string } | { readonly command: string } | null;
  readonly reply: Message;
}

/** An exchange as Discord's client shows it. */
export function exchangeHtml({ asked, reply }: Exchange): string {
  const member =
    asked && 'text' in asked ? `${messageHtml('alice', markdownHtml(asked.text), 'member', '')}` : '';
  const above = asked === null ? '' : 'text' in asked ? replyLine(asked.text) : commandLine(asked.command);
  return member + messageHtml('Verbatim', bodyHtml(reply), 'bot', above);
}

function messageHtml(name: string, body: string, kind: 'member' | 'bot', above: string): string {
  const tag = kind === 'bot' ? '<span class="tag">APP</span>' : '';
  return `<section class="message ${kind}">${above}<div class="avatar ${kind}">${name.charAt(0).toUpperCase()}</div>
    <div class="content"><div class="author">${name}${tag}<span class="at">Today at 10:02</span></div>${body}</div></section>`;
}

function replyLine(text: string): string {
  return `<div class="above"><i></i><span>@alice ${escapeHtml(text.replace(/<@\d+>/g, '@Verbatim'))}</span></div>`;
}

function commandLine(command: string): string {
  return `<div class="above"><i></i><span>alice used <span class="command">/${escapeHtml(command)}</span></span></div>`;
}

function bodyHtml({ components, content, flags }: Message): string {
  const hidden =
    (flags & EPHEMERAL) === 0
      ? ''
      : '<div class="hidden">Only you can see this · <a>Dismiss message</a></div>';
  const text = content === '' ? '' : `<div class="text">${markdownHtml(content)}</div>`;
  return `${text}<div class="parts">${components.map(componentHtml).join('')}</div>${hidden}`;
}

/** Text, section, button, row, container, separator: what the bot uses of Discord's components. */
function componentHtml(component: Component): string {
  const inner = () => (component.components ?? []).map(componentHtml).join('');
  switch (component.type) {
    case 1:
      return `<div class="row">${inner()}</div>`;
    case 2:
      return `<button class="style-${component.style}"${component.disabled ? ' disabled' : ''}>${escapeHtml(component.label ?? component.emoji?.name ?? '')}</button>`;
    case 9:
      return `<div class="section"><div>${inner()}</div>${componentHtml(component.accessory)}</div>`;
    case 10:
      return `<div class="text">${markdownHtml(component.content)}</div>`;
    case 14:
      return '<hr>';
    case 17:
      return `<div class="card">${inner()}</div>`;
    default:
      throw new Error(`No picture of a component of type ${component.type}`);
  }
}

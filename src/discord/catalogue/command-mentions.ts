import { chatInputApplicationCommandMention } from 'discord.js';
import { commandsEn } from './commands-en.js';
import { commandsFr } from './commands-fr.js';

/** The ids that Discord gave the commands, by their English names; empty until they are registered. */
export type CommandIds = ReadonlyMap<string, string>;

/** The bot's own words with every `/command` in them as a mention that can be clicked, where its id is known. */
export function withCommandMentions(markdown: string, ids: CommandIds): string {
  return markdown.replace(/`\/([\p{L}-]+)`/gu, (typed, name: string) => {
    const english = ENGLISH.get(name) ?? name;
    const id = ids.get(english);
    return id === undefined ? typed : chatInputApplicationCommandMention(english, id);
  });
}

/** The name that Discord knows a command by, by what it is called in French. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(commandsFr).map(([key, { name }]) => [
    name,
    commandsEn[key as keyof typeof commandsEn].name,
  ]),
);

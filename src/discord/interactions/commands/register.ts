import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { CommandIds } from '../../catalogue/index.js';

/**
 * Makes Discord's list of the application's commands equal to `definitions`, in one server or everywhere;
 * writes nothing where it is equal already, because a server may take only 200 new commands a day.
 *
 * @returns the ids of the commands by their names, and whether the list was written.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  guild: string | null,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<{ ids: CommandIds; written: boolean }> {
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const wanted = definitions.map((definition) => (guild === null ? definition : withoutReach(definition)));
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const written = !isDeepStrictEqual(comparable(registered), comparable(wanted));
  const current = written ? await rest.put(route, { body: wanted }) : registered;
  const ids = (current as APIApplicationCommand[]).map(({ name, id }) => [name, id] as const);
  return { ids: new Map(ids), written };
}

/** Where a command can be used belongs to global commands only. */
function withoutReach({
  contexts: _contexts,
  integration_types: _types,
  ...definition
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  return definition;
}

/** What we define, in one order and without what Discord leaves out or adds by itself. */
function comparable(commands: unknown): unknown {
  if (!Array.isArray(commands)) return null;
  const nameOf = ({ name }: { name?: unknown }) => String(name);
  return commands.map(commandOf).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

const DEFINED = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'choices',
  'value',
  'required',
  'autocomplete',
  'max_length',
  'default_member_permissions',
  'contexts',
  'integration_types',
]);

function commandOf(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>)
      .filter(([key, entry]) => DEFINED.has(key) && !isDefault(entry))
      .map(([key, entry]) => [key, normalised(key, entry)])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  );
}

function isDefault(entry: unknown): boolean {
  return (
    entry === null ||
    entry === undefined ||
    entry === '' ||
    entry === false ||
    (Array.isArray(entry) && entry.length === 0)
  );
}

function normalised(key: string, entry: unknown): unknown {
  if (key === 'options' || key === 'choices') return (entry as unknown[]).map(commandOf);
  if (Array.isArray(entry)) return [...entry].sort();
  return typeof entry === 'object' ? { ...entry } : entry;
}

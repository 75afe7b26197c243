import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type CommandTexts, commandsEn, commandsFr } from '../../catalogue/index.js';

type SlashName = Exclude<keyof CommandTexts, 'Ask about this'>;

interface Texts {
  readonly name: string;
  readonly description: string;
  readonly options: Readonly<Record<string, OptionTexts>>;
}

interface OptionTexts {
  readonly name: string;
  readonly description: string;
  readonly choices?: Readonly<Record<string, string>>;
}

export type OptionShape =
  | { readonly type: 'text'; readonly required?: true; readonly autocomplete?: true; readonly most: number }
  | { readonly type: 'yes-no' }
  | { readonly type: 'choice' };

/** For everybody, or only for members who may Manage Server (and then in servers only). */
type Audience = 'everybody' | 'managers';

/**
 * The definition of a slash command, its words from the catalogues: the options are those of the catalogue's
 * entry, in the order given here.
 */
export function slashCommand(
  name: SlashName,
  options: Readonly<Record<string, OptionShape>> = {},
  audience: Audience = 'everybody',
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const en: Texts = commandsEn[name];
  const fr: Texts = commandsFr[name];
  return {
    type: ApplicationCommandType.ChatInput,
    name: en.name,
    name_localizations: localised(en.name, fr.name),
    description: en.description,
    description_localizations: localised(en.description, fr.description),
    options: Object.entries(options).map(([key, shape]) =>
      optionOf(shape, en.options[key] as OptionTexts, fr.options[key] as OptionTexts),
    ),
    ...reach(audience),
  };
}

/** The definition of an entry in the menu of a message. */
export function messageCommand(name: 'Ask about this'): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: commandsEn[name].name,
    name_localizations: localised(commandsEn[name].name, commandsFr[name].name),
    ...reach('everybody'),
  };
}

function optionOf(shape: OptionShape, en: OptionTexts, fr: OptionTexts): APIApplicationCommandBasicOption {
  const words = {
    name: en.name,
    name_localizations: localised(en.name, fr.name),
    description: en.description,
    description_localizations: localised(en.description, fr.description),
  };
  switch (shape.type) {
    case 'yes-no':
      return { type: ApplicationCommandOptionType.Boolean, ...words };
    case 'choice':
      return {
        type: ApplicationCommandOptionType.String,
        ...words,
        choices: Object.entries(en.choices ?? {}).map(([value, label]) => ({
          name: label,
          name_localizations: localised(label, fr.choices?.[value] ?? label),
          value,
        })),
      };
    case 'text':
      return {
        type: ApplicationCommandOptionType.String,
        ...words,
        required: shape.required ?? false,
        max_length: shape.most,
        ...(shape.autocomplete ? { autocomplete: true } : {}),
      } as APIApplicationCommandBasicOption;
  }
}

/** Discord shows the default where a locale has no entry; both English locales are given all the same. */
function localised(en: string, fr: string): LocalizationMap {
  return { 'en-US': en, 'en-GB': en, fr };
}

function reach(audience: Audience) {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return audience === 'managers'
    ? {
        default_member_permissions: String(PermissionFlagsBits.ManageGuild),
        contexts: [Guild],
        integration_types: [GuildInstall],
      }
    : { contexts: [Guild, BotDM, PrivateChannel], integration_types: [GuildInstall, UserInstall] };
}

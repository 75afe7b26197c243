import type { ChatInputCommandInteraction } from 'discord.js';
import type { Article } from '../../../articles/index.js';
import type { Library } from '../../../library.js';
import { Refusal } from '../../failures/index.js';
import { label } from '../../text/index.js';
import { articleMeant } from '../choices/index.js';

/** The article that an option names, or null where the option is not given. @throws Refusal if there is none. */
export function articleOption(
  interaction: ChatInputCommandInteraction,
  option: string,
  library: Library,
): Article | null {
  const typed = interaction.options.getString(option);
  if (typed === null) return null;
  const article = articleMeant(library, typed);
  if (!article) throw new Refusal({ kind: 'unknown-article', name: label(typed, 100) });
  return article;
}

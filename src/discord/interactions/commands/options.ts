import type { ChatInputCommandInteraction } from 'discord.js';
import { readDay } from '../../../answer/index.js';
import type { Article } from '../../../articles/index.js';
import type { AskOptions, Library } from '../../../library.js';
import { todayHere } from '../../../today.js';
import { Refusal } from '../../failures/index.js';
import { label } from '../../text/index.js';
import { articleMeant } from '../choices/index.js';

/** Characters that a date takes at most. */
export const LONGEST_DATE = 40;

/** What the options `since`, `until` and `latest` say. @throws Refusal where a date is none, or the last lies before the first. */
export function timeOptions(
  interaction: ChatInputCommandInteraction,
): Pick<AskOptions, 'since' | 'until' | 'latest'> {
  const since = daysOption(interaction, 'since');
  const until = daysOption(interaction, 'until');
  if (since && until && until.last < since.first) throw new Refusal({ kind: 'days-reversed' });
  return {
    ...(since ? { since: since.first } : {}),
    ...(until ? { until: until.last } : {}),
    ...(interaction.options.getBoolean('latest') ? { latest: true } : {}),
  };
}

function daysOption(interaction: ChatInputCommandInteraction, option: string) {
  const typed = interaction.options.getString(option);
  if (typed === null) return null;
  const days = readDay(typed, todayHere());
  if (!days) throw new Refusal({ kind: 'no-date', typed: label(typed, LONGEST_DATE) });
  return days;
}

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

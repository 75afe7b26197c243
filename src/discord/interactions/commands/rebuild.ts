import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { VerbatimError } from '../../../errors.js';
import type { IndexProgress, IndexSummary } from '../../../library.js';
import { type Catalogue, problemText } from '../../catalogue/index.js';
import { noticeView, payloadOf } from '../../components/index.js';
import { isQuiet, Refusal } from '../../failures/index.js';
import type { Metrics } from '../../monitoring/index.js';
import { label } from '../../text/index.js';
import { requireManager } from '../permissions.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';

export const rebuild = {
  data: slashCommand('rebuild', {}, 'managers'),

  async execute(interaction, turn, services: Needs<'rebuild' | 'metrics'>) {
    requireManager(interaction, 'rebuild-refused');
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const words = turn.words();
    const show = (markdown: string) => showProgress(interaction, markdown, services.metrics);
    await show(words.rebuild.started);
    const progress = progressReporter(words, show);
    let outcome: string;
    try {
      outcome = summaryText(await services.rebuild(progress.report), words);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const reason = error instanceof VerbatimError ? problemText(error.message, words) : null;
      if (reason === null) turn.log.error({ err: error }, 'The rebuild failed');
      outcome = words.rebuild.failed(reason ?? words.rebuild.inLog(turn.request));
    }
    await progress.finished();
    await show(outcome);
  },
} satisfies Command;

/** Discord's limit on edits is far away at one in this many milliseconds. */
const BETWEEN_EDITS = 1500;
const MOST_WARNINGS = 10;

/** Shows the newest progress, one edit at a time; what comes in between is left out. */
function progressReporter(words: Catalogue, show: (markdown: string) => Promise<void>) {
  let last = Date.now();
  let showing = Promise.resolve();
  return {
    report({ stage, done, total }: IndexProgress): void {
      if (Date.now() - last < BETWEEN_EDITS) return;
      last = Date.now();
      const line = words.rebuild.progress(words.rebuild.stage[stage], done, total);
      showing = showing.then(() => show(line));
      // It is told when all is done; until then nobody waits for it, and a bot that is closing ends over it.
      showing.catch(() => {});
    },
    finished: () => showing,
  };
}

/** The token of an interaction lasts 15 minutes: a longer rebuild goes on, unseen. */
async function showProgress(
  interaction: ChatInputCommandInteraction,
  markdown: string,
  metrics: Metrics,
): Promise<void> {
  try {
    await interaction.editReply(payloadOf(noticeView(markdown)));
  } catch (error) {
    if (!isQuiet(error)) throw error;
    metrics.discordError(error.code);
  }
}

function summaryText(summary: IndexSummary, words: Catalogue): string {
  const { articles, quotes, speakers, seconds, warnings } = summary;
  const done = words.rebuild.done(articles, quotes, speakers, Math.round(seconds * 10) / 10);
  if (warnings.length === 0) return done;
  const shown = warnings.slice(0, MOST_WARNINGS).map((warning) => `- ${warningText(warning, words)}`);
  return [done, words.rebuild.warnings(warnings.length), ...shown].join('\n');
}

/** A file's name is told in any case. */
function warningText(warning: string, words: Catalogue): string {
  const text = problemText(warning, words) ?? label(warning.split(': ')[0] ?? '', 250);
  return text.length <= 250 ? text : `${text.slice(0, 249)}…`;
}

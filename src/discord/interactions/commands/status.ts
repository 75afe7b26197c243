import type { Catalogue } from '../../catalogue/index.js';
import { pageView } from '../../components/index.js';
import { label } from '../../text/index.js';
import type { Needs } from '../services.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { replyAtOnce } from './reply-at-once.js';

export const status = {
  data: slashCommand('status'),
  async execute(interaction, turn, services: Needs<'library' | 'metrics' | 'startedAt' | 'settingOf'>) {
    const words = turn.words();
    const ping = Math.round(interaction.client.ws.ping);
    const view = pageView(words.status.title, statusText(words, ping, services));
    await replyAtOnce(interaction, turn, services, view);
  },
} satisfies Command;

/** @param ping milliseconds to the gateway and back; negative where it was not measured yet */
function statusText(
  words: Catalogue,
  ping: number,
  { library, metrics, startedAt }: Needs<'library' | 'metrics' | 'startedAt'>,
): string {
  const { status: say } = words;
  const index = library.status();
  const { answers, medianMs } = metrics.summary();
  const now = Date.now();
  return [
    say.index(
      words.duration((now - index.builtAt.getTime()) / 1000),
      index.articles,
      index.paragraphs,
      index.quotes,
      index.speakers,
    ),
    say.model(label(index.model, 200)),
    answers === 0 ? say.noAnswers : say.answers(answers, medianMs),
    ping < 0 ? say.noLatency : say.latency(ping),
    say.uptime(words.duration((now - startedAt) / 1000)),
  ].join('\n');
}

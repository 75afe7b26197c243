import { pageView } from '../../components/view.js';
import { label } from '../../text/label.js';
import type { Turn } from '../../turn.js';
import type { Command } from './command.js';
import { slashCommand } from './definition.js';
import { replyAtOnce } from './reply-at-once.js';

export const status = {
  data: slashCommand('status'),
  async execute(interaction, turn) {
    await replyAtOnce(interaction, turn, pageView(turn.words().status.title, statusText(turn)));
  },
} satisfies Command;

function statusText({ bot, words: wordsOf }: Turn): string {
  const words = wordsOf();
  const { status: say } = words;
  const index = bot.library.status();
  const { answers, medianMs } = bot.metrics.summary();
  const ping = Math.round(bot.client.ws.ping);
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
    say.uptime(words.duration((now - bot.startedAt) / 1000)),
  ].join('\n');
}

import { contextView } from '../components/context-view.js';
import { positionOf } from '../components/custom-id.js';
import { payloadOf, privatePayloadOf } from '../components/payload.js';
import { Refusal } from '../operation/refusal.js';
import { frameOf } from '../turn.js';
import type { Button } from './button.js';

/** The paragraph around a quote, to whoever pressed alone; its own pages turn in place. */
export const context = {
  action: 'context',
  outlivesIndex: false,
  async execute(interaction, { args }, turn) {
    const [position, start, end] = args.slice(0, 3).map(positionOf);
    const article = turn.bot.library.articles()[position ?? -1];
    if (!article || position == null || start == null || end == null || end > article.text.length) {
      throw new Refusal({ kind: 'outdated' });
    }
    const page = args[3] === undefined ? null : positionOf(args[3]);
    const view = contextView(article, position, { start, end }, page, frameOf(turn, turn.words(), true));
    if (page === null) await interaction.reply(privatePayloadOf(view));
    else await interaction.update(payloadOf(view));
  },
} satisfies Button;

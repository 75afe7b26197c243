import type { CommandInteraction, RepliableInteraction } from 'discord.js';
import { payloadOf, privatePayloadOf, type View } from '../components/index.js';

/**
 * Shows what concerns nobody else to the asker alone, also where a reply was promised to everyone. Discord takes the first
 * message behind a promise for what was promised, and as public: so the promise is withdrawn before.
 *
 * @see https://github.com/discord/discord-api-docs/issues/2739
 */
export async function replyToAsker(
  interaction: CommandInteraction | RepliableInteraction,
  view: View,
): Promise<void> {
  const { deferred, replied, ephemeral } = interaction;
  if (!interaction.inGuild() || !deferred || replied || ephemeral) {
    await interaction.editReply(payloadOf(view));
    return;
  }
  // Where that fails, what follows is seen by everyone, which is better than by nobody.
  await interaction.deleteReply().catch(() => {});
  await interaction.followUp(privatePayloadOf(view));
}

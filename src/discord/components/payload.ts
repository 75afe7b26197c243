import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { View } from './view.js';

/** A view as the body of a new message, a reply or an edit. */
export function payloadOf(view: View) {
  return {
    components: [...view] as APIMessageTopLevelComponent[],
    flags: MessageFlags.IsComponentsV2 as const,
    // Nobody is ever pinged, whatever an article or a member wrote.
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** A view that its reader alone sees. */
export function privatePayloadOf(view: View) {
  return { ...payloadOf(view), flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const };
}

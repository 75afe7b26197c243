import { type Client, Events, type User } from 'discord.js';
import { answerMemory, type MessageServices, type WelcomeServices, welcome } from './conversation/index.js';

import { firstDelivery, type InFlight, type Owner, pacedIntake } from './desk/index.js';
import { guardDispatch } from './gateway/index.js';
import { type Services, serveInteraction } from './interactions/index.js';

/** What each kind of event is served with: the rooms that serve them name what they take. */
export type EventServices = Services & MessageServices & WelcomeServices;

/** Of every turn of the event loop, for events that have just arrived. */
const INTAKE_SLICE_MS = 10;

/** Hands every event of the client to the room that serves it, once, and keeps count of what is in flight. */
export function serveEvents(client: Client, services: EventServices, flights: InFlight): void {
  const { log, metrics, store } = services;
  const isNewInteraction = firstDelivery(10_000);
  const intake = pacedIntake(INTAKE_SLICE_MS);
  const answers = answerMemory(services);
  client.on(Events.InteractionCreate, (interaction) => {
    if (isNewInteraction(interaction.id)) {
      intake(ownerOf(interaction.guildId, interaction.user), () =>
        flights.track(() => serveInteraction(services, interaction)),
      );
    }
  });
  client.on(Events.MessageCreate, (message) =>
    intake(ownerOf(message.guildId, message.author), () => flights.track(() => answers.asked(message))),
  );
  client.on(Events.MessageUpdate, (_, message) =>
    intake(ownerOf(message.guildId, message.author), () => flights.track(() => answers.edited(message))),
  );
  client.on(Events.GuildCreate, (guild) => flights.track(() => welcome(services, guild)));
  client.on(Events.GuildDelete, ({ id, available }) => {
    if (available) flights.track(() => store.forgetGuild(id));
  });
  guardDispatch(client, (error, event) => {
    metrics.failed();
    log.error({ err: error, event }, 'An event could not be handed out');
  });
}

/** Whose turn an event takes; Discord may not say who has edited a message. */
function ownerOf(guild: string | null, user: User | null): Owner {
  const member = user?.id ?? '';
  return { server: guild ?? member, member };
}

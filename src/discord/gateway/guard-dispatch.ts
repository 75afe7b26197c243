import type { Client } from 'discord.js';

/** The part of discord.js that hands events out; its own types do not show it. */
interface Dispatcher {
  handlePacket(packet?: { readonly t: string | null }, shard?: unknown): boolean;
}

/**
 * Contains what discord.js, or a listener, throws while an event is handed out: an event that is not of the form that the
 * library expects would otherwise end the process. The event is lost; `onError` is told with its name.
 */
export function guardDispatch(client: Client, onError: (error: unknown, event: string | null) => void): void {
  const dispatcher = client.ws as unknown as Dispatcher;
  const handOut = dispatcher.handlePacket.bind(dispatcher);
  dispatcher.handlePacket = (packet, shard) => {
    try {
      return handOut(packet, shard);
    } catch (error) {
      onError(error, packet?.t ?? null);
      return false;
    }
  };
}

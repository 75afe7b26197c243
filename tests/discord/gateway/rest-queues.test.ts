import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { withOwnQueues } from '../../../src/discord/gateway/rest-queues.js';

test('sends answers to interactions past the limit that holds everything else', async () => {
  const sent: string[] = [];
  const rest = withOwnQueues(
    new REST({
      api: 'http://discord.invalid/api',
      globalRequestsPerSecond: 1,
      makeRequest: async (url) => {
        sent.push(new URL(url).pathname.replace('/api/v10', ''));
        return new Response(null, { status: 204 }) as never;
      },
    }),
  ).setToken('token');
  await rest.post('/channels/1/messages', { body: {} });
  const held = rest.post('/channels/2/messages', { body: {} });
  await Promise.all([
    rest.post('/interactions/1/a/callback', { auth: false, body: {} }),
    rest.post('/interactions/2/b/callback', { auth: false, body: {} }),
    rest.patch('/webhooks/9/a/messages/@original', { auth: false, body: {} }),
  ]);
  expect(sent).toEqual([
    '/channels/1/messages',
    '/interactions/1/a/callback',
    '/interactions/2/b/callback',
    '/webhooks/9/a/messages/@original',
  ]);
  await held;
});

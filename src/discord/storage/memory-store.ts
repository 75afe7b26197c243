import { randomBytes } from 'node:crypto';
import { saltedHash } from './salted-hash.js';
import { type AnswerMode, DEFAULT_GUILD_SETTINGS, type GuildSettings, type Store } from './store.js';

const MOST_DEEDS = 10_000;

/** A store that forgets everything when the process ends: for tests, and where no SQLite is at hand. */
export function memoryStore(salt = randomBytes(16).toString('hex')): Store {
  const guilds = new Map<string, GuildSettings>();
  const channels = new Map<string, { guild: string; mode: AnswerMode }>();
  const votes = new Map<string, { user: string; value: number }>();
  const deeds = new Set<string>();
  const forgetOldest = () => {
    const [oldest] = deeds;
    if (deeds.size > MOST_DEEDS && oldest !== undefined) deeds.delete(oldest);
  };
  const hashOf = (text: string) => saltedHash(salt, text);
  return {
    guildSettings: (guild) => guilds.get(guild) ?? DEFAULT_GUILD_SETTINGS,
    setGuildSettings: (guild, settings) => void guilds.set(guild, settings),
    answerMode: (channel) => channels.get(channel)?.mode ?? null,
    setAnswerMode: (guild, channel, mode) => void channels.set(channel, { guild, mode }),
    answersEveryMessage: () => [...channels.values()].some(({ mode }) => mode === 'every'),
    recordVote: ({ message, user, value }) =>
      void votes.set(`${message}:${hashOf(user)}`, { user: hashOf(user), value }),
    claim: (deed, id) => {
      const isFirst = !deeds.has(`${deed}:${id}`);
      deeds.add(`${deed}:${id}`);
      forgetOldest();
      return isFirst;
    },
    release: (deed, id) => void deeds.delete(`${deed}:${id}`),
    forgetUser: (user) => {
      const theirs = [...votes].filter(([, vote]) => vote.user === hashOf(user));
      for (const [key] of theirs) votes.delete(key);
      return theirs.length;
    },
    forgetGuild: (guild) => {
      guilds.delete(guild);
      deeds.delete(`welcome:${guild}`);
      for (const [channel, entry] of channels) if (entry.guild === guild) channels.delete(channel);
    },
    hashOf,
    close: () => {},
  };
}

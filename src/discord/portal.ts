/** Where the owner of a bot sets what Discord grants it. */
export const PORTAL = 'https://discord.com/developers/applications';

/** What to do about a token that Discord does not take. */
export const REFUSED_TOKEN = `Discord refuses DISCORD_TOKEN. Make a new one at ${PORTAL} > your application > Bot > Reset Token, and put it in .env.`;

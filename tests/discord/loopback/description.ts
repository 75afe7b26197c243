import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Discord's published description of its API: the file that `DISCORD_OPENAPI` names, or beside the repository. */
export const DESCRIPTION =
  process.env.DISCORD_OPENAPI ??
  fileURLToPath(new URL('../../../../shared/discord/openapi.json', import.meta.url));

/** Vitest calls it once, before all tests. */
export function setup(): void {
  if (existsSync(DESCRIPTION)) return;
  process.stderr.write(
    `Discord's API description is not in ${DESCRIPTION}: what the bot sends is not checked against it. DISCORD_OPENAPI may name another file.\n`,
  );
}

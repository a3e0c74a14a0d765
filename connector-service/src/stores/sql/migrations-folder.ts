import { fileURLToPath } from 'node:url';

/** SQL files made by drizzle-kit, in the order of their journal. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../migrations', import.meta.url));

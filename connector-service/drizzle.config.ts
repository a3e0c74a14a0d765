import { defineConfig } from 'drizzle-kit';

// `npx drizzle-kit generate --config connector-service/drizzle.config.ts --name <what-changes>`
export default defineConfig({
  dialect: 'postgresql',
  schema: './connector-service/src/stores/sql/schema.ts',
  out: './connector-service/src/stores/migrations',
});

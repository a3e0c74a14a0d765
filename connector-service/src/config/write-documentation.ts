// Writes what is made from the table of settings: run it after a change there.
import { writeFileSync } from 'node:fs';
import { renderConfigurationPage, renderEnvExample } from './render-documentation.ts';

writeFileSync(new URL('../../.env.example', import.meta.url), renderEnvExample());
writeFileSync(new URL('../../../docs/configuration.md', import.meta.url), renderConfigurationPage());

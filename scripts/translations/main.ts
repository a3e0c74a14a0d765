import { writeFileSync } from 'node:fs';
import { renderMessages } from './render-messages.ts';

/** Writes the translation records after a text was changed. */
const folder = new URL('../../now-app/src/fluent/translations/', import.meta.url);
for (const [name, source] of renderMessages()) writeFileSync(new URL(name, folder), source);

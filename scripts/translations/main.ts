import { writeFileSync } from 'node:fs';
import { renderDiagnoses } from './render-diagnoses.ts';
import { renderMessages } from './render-messages.ts';

/** Writes the translation records and the table of diagnoses after a text was changed. */
const root = new URL('../../', import.meta.url);
for (const [name, source] of renderMessages()) {
  writeFileSync(new URL(`now-app/src/fluent/translations/${name}`, root), source);
}
writeFileSync(new URL('docs/diagnoses.md', root), renderDiagnoses());

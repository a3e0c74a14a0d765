import { writeFileSync } from 'node:fs';
import { FOUND_ON_THE_PAGE } from '../../test/browser/now-app/diagnoses.ts';
import { renderDiagnoses } from './render-diagnoses.ts';
import { renderMessages } from './render-messages.ts';

/** Writes the translation records and the table of diagnoses after a text was changed. */
const root = new URL('../../', import.meta.url);
for (const [name, source] of renderMessages()) {
  writeFileSync(new URL(`now-app/src/fluent/translations/${name}`, root), source);
}
writeFileSync(new URL('docs/diagnoses.md', root), renderDiagnoses(FOUND_ON_THE_PAGE));

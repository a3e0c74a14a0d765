import { readFileSync, writeFileSync } from 'node:fs';
import { renderDiagnoses } from './render-diagnoses.ts';
import { renderLabels } from './render-labels.ts';
import { renderMessages } from './render-messages.ts';

/** Writes the translation records and the table of diagnoses after a text was changed. */
const fluent = new URL('../../now-app/src/fluent/', import.meta.url);
for (const [name, source] of renderMessages()) {
  writeFileSync(new URL(`translations/${name}`, fluent), source);
}
const keys = readFileSync(new URL('generated/keys.ts', fluent), 'utf8');
writeFileSync(new URL('translations/swedish-labels.now.ts', fluent), renderLabels(keys));
writeFileSync(new URL('../../docs/diagnoses.md', import.meta.url), renderDiagnoses());

import { readFileSync } from 'node:fs';
import { renderConfigurationPage, renderEnvExample } from '../../connector-service/src/config/render-documentation.ts';
import { renderDiagnoses } from './render-diagnoses.ts';
import { renderLabels } from './render-labels.ts';
import { renderMessages } from './render-messages.ts';

const root = new URL('../../', import.meta.url);

/**
 * Every committed text file that is made from another one, by its path below the project's root. The labels come last:
 * they name records of the menu by ids that a build of the app gave them.
 */
export const GENERATED_TEXTS: ReadonlyMap<string, () => string> = new Map([
  ['connector-service/.env.example', renderEnvExample],
  ['docs/configuration.md', renderConfigurationPage],
  ['docs/diagnoses.md', renderDiagnoses],
  ['now-app/src/fluent/generated/english-messages.now.ts', () => renderMessages('en')],
  ['now-app/src/fluent/generated/swedish-messages.now.ts', () => renderMessages('sv')],
  [
    'now-app/src/fluent/generated/swedish-labels.now.ts',
    () => renderLabels(read('now-app/src/fluent/generated/keys.ts')),
  ],
]);

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

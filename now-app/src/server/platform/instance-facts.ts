import { GlideRecord, gs } from '@servicenow/glide';
import { APP_SCOPE } from 'shared-types';

/** Build name of the release, for example `Zurich`; null when the instance does not tell. */
export function readRelease(): string | null {
  const fromProperty = gs.getProperty('glide.buildname', '');
  if (fromProperty) return fromProperty;
  const node = new GlideRecord('sys_cluster_state');
  node.addNotNullQuery('build_name');
  node.setLimit(1);
  node.query();
  return node.next() ? node.getValue('build_name') : null;
}

/** Name of the instance, as in its address. */
export function readInstanceName(): string {
  return gs.getProperty('instance_name', '');
}

/** Version of this app, as installed. */
export function readAppVersion(): string {
  const app = new GlideRecord('sys_scope');
  return app.get('scope', APP_SCOPE) ? (app.getValue('version') ?? '') : '';
}

/** Address of the instance without a trailing slash. */
export function readInstanceUrl(): string {
  return gs.getProperty('glide.servlet.uri', '').replace(/\/+$/, '');
}

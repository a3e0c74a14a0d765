import { GlideRecord, gs } from '@servicenow/glide';
import type { SingleSignOnFacts } from '../domain/setup/setup-facts.ts';
import { guardedRead, throwIfRefused } from './guarded-read.ts';

/** Identity providers of every kind; SAML and OpenID Connect have tables of their own below it. */
const TABLE = 'sso_properties';
const MOST_PROVIDERS = 20;

/** Multi-Provider SSO of this instance, as far as the app may read it. */
export function readSingleSignOn(): SingleSignOnFacts {
  return {
    enabled: gs.getProperty('glide.authenticate.multisso.enabled', 'false') === 'true',
    accountRecovery: gs.getProperty('glide.sso.acr.enabled', 'false') === 'true',
    autoRedirect: gs.getProperty('glide.authenticate.sso.redirect.idp', ''),
    providers: guardedRead(readActiveProviders),
  };
}

function readActiveProviders(): { sysId: string; name: string }[] {
  // The plugin of Multi-Provider SSO brings the table.
  if (!gs.tableExists(TABLE)) return [];
  const record = new GlideRecord(TABLE);
  record.addQuery('active', true);
  record.setLimit(MOST_PROVIDERS);
  record.query();
  const providers: { sysId: string; name: string }[] = [];
  while (record.next()) providers.push({ sysId: record.getUniqueValue(), name: record.getValue('name') ?? '' });
  if (providers.length === 0) throwIfRefused(record);
  return providers;
}

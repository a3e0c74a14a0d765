import type { Login } from '../build/install-app.ts';

/** Admin of the local instance. */
export const INSTANCE_ADMIN: Login = { name: 'admin', password: 'admin' };

/** Security Administrator of the demo's tenant. */
export const SECURITY_ADMIN: Login = { name: 'alex.admin@contoso.example', password: 'alex-local-1' };

/** Who fulfils tickets there: the colleague in the story. */
export const INSTANCE_FULFILLER: Login = { name: 'itil', password: 'itil' };

/** Security Operator of the demo's tenant. */
export const SECURITY_OPERATOR: Login = { name: 'olga.operator@contoso.example', password: 'olga-local-1' };

/** What the checklist is told to make. */
export const OAUTH_ENTITY_NAME = 'Microsoft 365 Security & Compliance connector';
export const INTEGRATION_USER = {
  user_name: 'm365.integration',
  first_name: 'Microsoft 365',
  last_name: 'Integration',
  email: 'm365.integration@example.com',
};

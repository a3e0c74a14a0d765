/** How this service is known to Entra ID. One multi-tenant app registration serves sign-in and Graph. */
export interface EntraSettings {
  /** `https://login.microsoftonline.com/organizations/v2.0`, or with one tenant's id in place of `organizations`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** True in production: only https. False: http too, for an issuer on this machine's loopback address only. */
  httpsOnly: boolean;
}

const LOOPBACK_HOSTS = ['127.0.0.1', '[::1]', 'localhost'];

/** True where http is acceptable for this issuer. */
export function allowsHttp({ issuer, httpsOnly }: Pick<EntraSettings, 'issuer' | 'httpsOnly'>): boolean {
  const { protocol, hostname } = new URL(issuer);
  return !httpsOnly && protocol === 'http:' && LOOPBACK_HOSTS.includes(hostname);
}

/** Microsoft documents this path for every tenant and cloud. */
export function tokenEndpointOf(issuer: string, tenantId: string): string {
  return `${new URL(issuer).origin}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
}

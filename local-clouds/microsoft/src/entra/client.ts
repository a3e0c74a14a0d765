/** An application registration: one multi-tenant app, for sign-in and for Graph. */
export interface Client {
  clientId: string;
  clientSecret: string;
  /** Compared as whole strings. */
  redirectUris: string[];
}

/** Application tokens for Microsoft Graph, by tenant. Errors: `SecureScoreError`. */
export interface GraphTokens {
  /** A token that is valid for some minutes at least. */
  readToken(tenantId: string): Promise<string>;
  /** Graph refused this token: the next read asks for a new one. */
  discardToken(tenantId: string, token: string): void;
}

import { randomBytes } from 'node:crypto';

/** Seconds an application token lives; Entra chooses 60 to 90 minutes. */
export const TOKEN_LIFETIME_SECONDS = 3599;

/** Application permissions that an administrator of the tenant consented to. */
export const READ_PERMISSION = 'SecurityEvents.Read.All';
export const WRITE_PERMISSION = 'SecurityEvents.ReadWrite.All';

export interface ApplicationToken {
  tenantId: string;
  clientId: string;
  permissions: readonly string[];
  expiresAt: Date;
}

/** Tokens for Graph. Opaque: a client that looks into a Graph token is wrong on the real service too. */
export class ApplicationTokens {
  readonly #now: () => Date;
  readonly #tokens = new Map<string, ApplicationToken>();
  #permissions: readonly string[] = [READ_PERMISSION, WRITE_PERMISSION];

  constructor(now: () => Date) {
    this.#now = now;
  }

  issue(tenantId: string, clientId: string): string {
    const token = randomBytes(48).toString('base64url');
    const expiresAt = new Date(this.#now().getTime() + TOKEN_LIFETIME_SECONDS * 1000);
    this.#tokens.set(token, { tenantId, clientId, permissions: this.#permissions, expiresAt });
    return token;
  }

  /** Null: unknown, revoked or expired. */
  find(token: string): ApplicationToken | null {
    const found = this.#tokens.get(token);
    if (!found) return null;
    if (found.expiresAt > this.#now()) return found;
    this.#tokens.delete(token);
    return null;
  }

  revokeAll(): void {
    this.#tokens.clear();
  }

  /** Holds for tokens issued from now on, as on the real service. */
  consentTo(permissions: readonly string[]): void {
    this.#permissions = permissions;
  }
}

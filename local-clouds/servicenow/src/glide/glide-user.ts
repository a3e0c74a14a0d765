import type { Values } from '../store/record-store.ts';
import type { ScriptContext } from './script-context.ts';

/** The user a script runs for. */
export class GlideUser {
  readonly #context: ScriptContext;

  constructor(context: ScriptContext) {
    this.#context = context;
  }

  getID(): string {
    return this.#context.session.userId;
  }

  getName(): string {
    return this.#context.session.userName;
  }

  getDisplayName(): string {
    return this.#context.session.userDisplayName;
  }

  getEmail(): string | null {
    return this.#record()?.['email'] ?? null;
  }

  getFirstName(): string | null {
    return this.#record()?.['first_name'] ?? null;
  }

  getLastName(): string | null {
    return this.#record()?.['last_name'] ?? null;
  }

  getCompanyID(): string | null {
    return this.#record()?.['company'] ?? null;
  }

  getRoles(): string[] {
    return [...this.#context.session.roles];
  }

  getUserRoles(): string[] {
    return this.getRoles();
  }

  /** True for an admin too, whatever the role. */
  hasRole(role: unknown): boolean {
    const { roles } = this.#context.session;
    return roles.has('admin') || roles.has(String(role));
  }

  isMemberOf(group: unknown): boolean {
    const { store } = this.#context.platform;
    const rows = store.select({ table: 'sys_user_grmember', query: `user=${this.getID()}` });
    return rows.some((row) => row['group'] === group || this.#groupName(row) === group);
  }

  #groupName(row: Values): string | null {
    return this.#context.platform.store.get('sys_user_group', row['group'] ?? '')?.['name'] ?? null;
  }

  #record(): Values | null {
    return this.#context.platform.store.get('sys_user', this.getID());
  }
}

import type { ScriptContext } from './script-context.ts';
import { textOf } from './text-of.ts';

/** The session of the user a script runs for. */
export class GlideSession {
  readonly #context: ScriptContext;

  constructor(context: ScriptContext) {
    this.#context = context;
  }

  getClientData(name: unknown): string | null {
    return this.#context.clientData.get(String(name)) ?? null;
  }

  putClientData(name: unknown, value: unknown): void {
    this.#context.clientData.set(String(name), textOf(value) ?? '');
  }

  getClientIP(): string {
    return this.#context.session.clientAddress;
  }

  getCurrentApplicationId(): string {
    return this.#context.scope.sysId;
  }

  getLanguage(): string {
    return this.#context.session.language;
  }

  getSessionToken(): string {
    return this.#context.session.token;
  }

  getTimeZoneName(): string {
    return this.#context.session.timeZone;
  }

  isImpersonating(): boolean {
    return false;
  }

  isInteractive(): boolean {
    return this.#context.session.interactive;
  }

  isLoggedIn(): boolean {
    return this.#context.session.userId !== '';
  }
}

import type { ScriptContext } from './script-context.ts';

/** Which plugins and applications the instance has. */
export class GlidePluginManager {
  readonly #context: ScriptContext;

  constructor(context: ScriptContext) {
    this.#context = context;
  }

  /** Plugins are rows of `v_plugin`; an installed application counts by its scope. */
  isActive(id: unknown): boolean {
    const { store } = this.#context.platform;
    const query = (column: string): string => `${column}=${String(id).replaceAll('^', '')}`;
    const hasPlugin =
      store.table('v_plugin') !== null && store.count({ table: 'v_plugin', query: `${query('id')}^active=active` }) > 0;
    return hasPlugin || store.count({ table: 'sys_scope', query: `${query('scope')}^active=true` }) > 0;
  }
}

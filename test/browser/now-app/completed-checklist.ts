import { completeChecklist } from '../../../scripts/demo/walk/checklist.ts';
import { authorizeInSecurityCenter } from './checklist-walk.ts';
import { freshChecklist } from './fresh-checklist.ts';
import type { InstalledInstance } from './installed-instance.ts';

const CONNECTION_TABLE = 'x_mioms_m365ticket_connection';
const STEP_TABLE = 'x_mioms_m365ticket_setup_step';
const SETUP = '/api/x_mioms_m365ticket/v1/setup';

/** A finished checklist on a running instance, and hands that can break it. */
export class CompletedChecklist {
  readonly instance: InstalledInstance;

  private constructor(instance: InstalledInstance) {
    this.instance = instance;
  }

  /** All six steps done by the REST resources, with the table of tokens open to the app. */
  static async reach(instance: InstalledInstance): Promise<CompletedChecklist> {
    await freshChecklist(instance);
    const { admin, stack } = instance;
    const redirectUri = new URL('/servicenow/oauth/callback', stack.addresses.connector).href;
    const made = await completeChecklist(admin, redirectUri);
    const { clientId, clientSecret, integrationUser } = made;
    await admin.request('POST', `${SETUP}/hand_over`, {});
    await authorizeInSecurityCenter(instance, {
      clientId,
      clientSecret,
      userName: integrationUser.name,
      password: integrationUser.password,
    });
    const checklist = new CompletedChecklist(instance);
    await checklist.change('sys_db_object', 'name=oauth_credential', { access: 'public', read_access: 'true' });
    await checklist.ring();
    return checklist;
  }

  /** Rings at the security center, as the test step does. */
  async ring(): Promise<void> {
    await this.instance.admin.request('POST', `${SETUP}/test`, {});
  }

  async validate(step: string): Promise<void> {
    await this.instance.admin.request('POST', `${SETUP}/${step}/verify`, {});
  }

  /** Changes the records that a query finds; returns how to put the old values back. */
  async change(table: string, query: string, values: Record<string, string>): Promise<() => Promise<void>> {
    const { admin, twin } = this.instance;
    const records = await admin.records(table, query);
    if (records.length === 0) throw new Error(`No record of ${table} fits ${query}.`);
    const before = records.map((record) => ({
      sysId: record['sys_id']?.value ?? '',
      values: Object.fromEntries(Object.keys(values).map((name) => [name, record[name]?.value ?? ''])),
    }));
    for (const { sysId } of before) await twin.update(table, sysId, values);
    return async () => {
      for (const { sysId, values: old } of before) await twin.update(table, sysId, old);
    };
  }

  /** Adds a record; returns how to take it away. */
  async add(table: string, values: Record<string, string>): Promise<() => Promise<void>> {
    const { twin } = this.instance;
    const sysId = await twin.insert(table, values);
    return () => twin.remove(table, sysId);
  }

  /** Sets a system property; returns how to set it back. */
  async setProperty(name: string, value: string): Promise<() => Promise<void>> {
    const [known] = await this.instance.admin.records('sys_properties', `name=${name}`);
    if (known !== undefined) return this.change('sys_properties', `name=${name}`, { value });
    return this.add('sys_properties', { name, value });
  }

  /** Changes the record of the connection, which the Table API does not open; returns how to put the old values back. */
  async changeConnection(values: Record<string, string>): Promise<() => Promise<void>> {
    const { twin } = this.instance;
    const sysId = await this.#connectionSysId();
    const before = await twin.read(CONNECTION_TABLE, sysId);
    await twin.update(CONNECTION_TABLE, sysId, values);
    const old = Object.fromEntries(Object.keys(values).map((name) => [name, before[name] ?? '']));
    return () => twin.update(CONNECTION_TABLE, sysId, old);
  }

  async #connectionSysId(): Promise<string> {
    const [sysId] = await this.#listed(CONNECTION_TABLE);
    if (sysId === undefined) throw new Error('The list of connections names no record.');
    return sysId;
  }

  /** Changes what is noted of a step, which the Table API does not open; returns how to put the old values back. */
  async changeStep(step: string, values: Record<string, string>): Promise<() => Promise<void>> {
    const { twin } = this.instance;
    for (const sysId of await this.#listed(STEP_TABLE)) {
      const before = await twin.read(STEP_TABLE, sysId);
      if (before['step'] !== step) continue;
      await twin.update(STEP_TABLE, sysId, values);
      const old = Object.fromEntries(Object.keys(values).map((name) => [name, before[name] ?? '']));
      return () => twin.update(STEP_TABLE, sysId, old);
    }
    throw new Error(`Nothing is noted of the step ${step}.`);
  }

  /** sys_ids on the list that an administrator sees. */
  async #listed(table: string): Promise<string[]> {
    const { stack, twin } = this.instance;
    const cookie = (await twin.signIn('admin')).map((each) => each.split(';')[0]).join('; ');
    const list = await fetch(new URL(`/${table}_list.do`, stack.addresses.instance), { headers: { cookie } });
    const found = (await list.text()).matchAll(/sys_id=([0-9a-f]{32})/g);
    return [...new Set([...found].map(([, sysId = '']) => sysId))];
  }
}

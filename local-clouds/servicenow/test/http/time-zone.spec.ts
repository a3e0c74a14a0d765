import { expect } from 'chai';
import { type LocalInstance, startLocalInstance } from '../../src/index.ts';
import { ApiClient } from './api-client.ts';

/** The last second of a day there, and a zone on each side of the date line. */
const ZONES = [
  ['America/Los_Angeles', '2026-12-16 01:00:00', '2026-12-15 17:00:00'],
  ['Pacific/Auckland', '2026-12-14 11:00:00', '2026-12-15 00:00:00'],
  ['Pacific/Kiritimati', '2026-12-15 09:59:59', '2026-12-15 23:59:59'],
  ['Etc/UTC', '2026-12-15 12:00:00', '2026-12-15 12:00:00'],
  ['Nowhere/Unknown', '2026-12-15 12:00:00', '2026-12-15 12:00:00'],
] as const;

describe('time zone of the instance', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
  });
  after(() => instance.close());

  const property = () => instance.store.select({ table: 'sys_properties', query: 'name=glide.sys.default.tz' })[0];
  const setZone = (value: string) =>
    admin.send('PATCH', `/api/now/table/sys_properties/${property()?.['sys_id']}`, { value });
  const dueDate = async (sysId: string) => {
    const answer = await admin.send('GET', `/api/now/table/incident/${sysId}?sysparm_display_value=all`);
    const { result } = (await answer.json()) as { result: Record<string, { value: string; display_value: string }> };
    return result['due_date'];
  };

  it('is not that of UTC on a fresh instance, so that a stored time never reads like a shown one', () => {
    expect(property()?.['value']).to.equal('America/Los_Angeles');
  });

  for (const [zone, stored, shown] of ZONES) {
    it(`${zone}: a due date is stored in UTC and shown where the instance is`, async () => {
      await setZone(zone);
      const sysId = await admin.insert('incident', { short_description: zone, due_date: stored });
      expect(await dueDate(sysId)).to.deep.equal({ value: stored, display_value: shown });
    });

    it(`${zone}: what a person types there is stored in UTC`, async () => {
      await setZone(zone);
      const sysId = await admin.insert('incident', { short_description: zone });
      const typed = { due_date: shown };
      await admin.send('PATCH', `/api/now/table/incident/${sysId}?sysparm_input_display_value=true`, typed);
      expect((await dueDate(sysId))?.value).to.equal(stored);
    });
  }

  it("a person's own zone comes before that of the instance", async () => {
    await setZone('America/Los_Angeles');
    const [user] = instance.store.select({ table: 'sys_user', query: 'user_name=admin' });
    await admin.send('PATCH', `/api/now/table/sys_user/${user?.['sys_id']}`, { time_zone: 'Europe/Stockholm' });
    const sysId = await admin.insert('incident', { short_description: 'own zone', due_date: '2026-12-16 01:00:00' });
    expect((await dueDate(sysId))?.display_value).to.equal('2026-12-16 02:00:00');
  });

  it('can be chosen at the start', async () => {
    const other = await startLocalInstance({ port: 0, dataDir: null, timeZone: 'Pacific/Fiji' });
    const [row] = other.store.select({ table: 'sys_properties', query: 'name=glide.sys.default.tz' });
    await other.close();
    expect(row?.['value']).to.equal('Pacific/Fiji');
  });
});

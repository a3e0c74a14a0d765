import { expect } from 'chai';
import { rotateKeys } from '../../src/connections/rotate-keys.ts';
import type { Database } from '../../src/stores/sql/database.ts';
import { openDatabase } from '../../src/stores/sql/open-database.ts';
import { createPostgresDatabase } from '../fixtures/postgres-database.ts';
import { silentLog } from '../fixtures/silent-log.ts';
import { connect, createWorld, KEYS, repeatableBytes } from '../fixtures/world.ts';

const NEW_KEY = `second:${Buffer.from(repeatableBytes('second key')(32)).toString('base64')}`;

// Databases of their own: a rotation seals what every tenant has.
const DATABASES: [string, () => Promise<string | null>][] = [
  ['PGlite', async () => null],
  ['PostgreSQL', createPostgresDatabase],
];

for (const [engine, urlOf] of DATABASES) {
  describe(`rotating keys on ${engine}`, function () {
    this.timeout(60_000);
    let database: Database;
    before(async () => {
      database = await openDatabase({ databaseUrl: await urlOf(), dataDir: null, log: silentLog });
    });
    after(() => database?.close());

    it('seals what the old key sealed, read or not, and then the old key can go', async () => {
      const before = createWorld(database, KEYS);
      const [first, second] = [await connect(before), await connect(createWorld(database, KEYS))];
      const secrets = await before.connections.readSecrets(first);
      const during = createWorld(database, `${NEW_KEY},${KEYS}`);

      const rotation = await rotateKeys(during);
      expect(rotation).to.include({ resealed: rotation.checked, unreadable: 0 });
      expect(rotation.removable).to.deep.equal(['first']);
      expect([...rotation.values]).to.deep.equal([
        ['second', rotation.checked],
        ['first', 0],
      ]);
      for (const { tenantId } of [first, second]) {
        const [entry] = await during.audit.list(tenantId, 1);
        expect(entry).to.include({ action: 'keys.rotate', outcome: 'done' });
      }

      const after = createWorld(database, NEW_KEY);
      expect(await after.connections.readSecrets(first)).to.deep.equal(secrets);
      expect(await rotateKeys(after)).to.include({ resealed: 0, unreadable: 0 });
    });

    it('says how many secrets need a key that is gone, and seals the others', async () => {
      const lost = createWorld(database, KEYS);
      const connection = await connect(lost);
      const { checked, resealed, unreadable } = await rotateKeys(createWorld(database, NEW_KEY));
      expect(unreadable).to.be.greaterThan(0);
      expect({ resealed, rest: checked - unreadable > 0 }).to.deep.equal({ resealed: 0, rest: true });
      // Put back, everything is readable again: nothing was thrown away.
      expect((await rotateKeys(createWorld(database, `${NEW_KEY},${KEYS}`))).unreadable).to.equal(0);
      expect((await createWorld(database, NEW_KEY).connections.readSecrets(connection)).clientSecret).to.equal(
        'client-secret-1',
      );
    });
  });
}

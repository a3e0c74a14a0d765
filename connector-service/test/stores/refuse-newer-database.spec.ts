import { expect } from 'chai';
import { sql as text } from 'drizzle-orm';
import { openPglite } from '../../src/stores/sql/open-pglite.ts';
import { NewerDatabaseError, refuseNewerDatabase } from '../../src/stores/sql/refuse-newer-database.ts';
import { silentLog } from '../fixtures/silent-log.ts';

describe('a database of a newer version', function () {
  this.timeout(120_000);

  it('is refused in words, with what to start instead; one of this version is not', async () => {
    const database = await openPglite({ dataDir: null, log: silentLog });
    try {
      await refuseNewerDatabase(database.sql);
      const later = Date.UTC(2099, 0);
      await database.sql.execute(
        text`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', ${later})`,
      );
      const failure = await refuseNewerDatabase(database.sql).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(NewerDatabaseError);
      const { publicMessage, details } = failure as NewerDatabaseError;
      expect(publicMessage).to.include('newer version').and.to.include('another folder in DATA_DIR');
      expect(details['applied']).to.equal('2099-01-01T00:00:00.000Z');
    } finally {
      await database.close();
    }
  });
});

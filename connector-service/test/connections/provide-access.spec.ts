import { expect } from 'chai';
import { provideAccess } from '../../src/connections/provide-access.ts';
import { InstanceError, TokenRejectedError } from '../../src/ports/instance-errors.ts';
import { openDatabase } from '../../src/stores/sql/open-database.ts';
import { share } from '../fixtures/drafts.ts';
import { ENGINES, POSTGRES } from '../fixtures/engines.ts';
import { silentLog } from '../fixtures/silent-log.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

for (const engine of ENGINES) {
  describe(`provideAccess on ${engine.name}`, function () {
    this.timeout(30_000);
    let world: World;

    beforeEach(async () => {
      world = createWorld(await engine.open());
    });

    it('serves a token that lives for more than five minutes', async () => {
      const connection = await connect(world);
      world.pass(1800 - 301);
      const access = await provideAccess(world, connection);
      expect(access.instanceUrl).to.equal(connection.instanceUrl);
      expect(world.authorizationServer.grants).to.deep.equal([]);
    });

    it('refreshes five minutes early and stores what it got', async () => {
      const connection = await connect(world);
      const before = await world.connections.readSecrets(connection);
      world.pass(1800 - 300);
      const { accessToken } = await provideAccess(world, connection);
      const { tokens } = await world.connections.readSecrets(connection);
      expect(tokens?.accessToken).to.equal(accessToken);
      expect(world.authorizationServer.grants).to.deep.equal([{ kind: 'refresh', value: before.tokens?.refreshToken }]);
      const expires = (await world.connections.findById(connection.id))?.refreshTokenExpiresAt;
      expect(expires?.getTime()).to.equal(world.now.getTime() + 100 * 86_400_000);
    });

    it('knows that using a refresh token does not prolong it', async () => {
      const issued = new Date('2026-05-01T00:00:00Z');
      const connection = await connect(world, { refreshTokenExpiresAt: issued });
      world.authorizationServer.rotates = false;
      world.pass(1800);
      await provideAccess(world, connection);
      expect((await world.connections.findById(connection.id))?.refreshTokenExpiresAt).to.deep.equal(issued);
    });

    it('refreshes once for a hundred callers whose token is refused at once', async () => {
      const connection = await connect(world);
      const { accessToken } = await provideAccess(world, connection);
      const callers = Array.from({ length: 100 }, () => provideAccess(world, connection, accessToken));
      const answers = await Promise.all(callers);
      expect(world.authorizationServer.grants).to.have.length(1);
      expect(new Set(answers.map((access) => access.accessToken)).size).to.equal(1);
    });

    it('pauses and keeps everything when the refresh is rejected', async () => {
      const connection = await connect(world);
      const ticket = await share(world);
      world.pass(3600);
      world.authorizationServer.failure = new TokenRejectedError('no');
      const failure = await provideAccess(world, connection).catch((error) => error);
      expect(failure).to.be.instanceOf(TokenRejectedError);
      const paused = await world.connections.findById(connection.id);
      expect(paused?.pausedFor).to.equal('reauthorization_required');
      expect(paused?.lastError?.code).to.equal('connection_authorization_ended');
      expect((await world.tickets.find(world.tenantId, ticket.id))?.deliveryState).to.equal('paused');
      const [audited] = await world.audit.list(world.tenantId, 1);
      expect(audited).to.deep.include({ action: 'connection.pause', actor: 'connector' });
    });

    it('takes silence for no rejection: a living token serves on, a dead one raises', async () => {
      const connection = await connect(world);
      world.authorizationServer.failure = new InstanceError('unreachable', 'silence');
      world.pass(1800 - 60);
      expect((await provideAccess(world, connection)).accessToken).to.match(/^access-/);
      world.pass(120);
      const failure = await provideAccess(world, connection).catch((error) => error);
      expect(failure).to.have.property('failure', 'unreachable');
      expect((await world.connections.findById(connection.id))?.pausedFor).to.equal(null);
    });
  });
}

describe('provideAccess on two nodes', function () {
  this.timeout(30_000);

  it('refreshes once between them', async () => {
    const database = await POSTGRES.open();
    const databaseUrl = database.engine === 'postgres' ? database.url : null;
    // Pools and mutexes of its own, as another process has them.
    const otherDatabase = await openDatabase({ databaseUrl, dataDir: null, log: silentLog });
    try {
      const here = createWorld(database);
      const { authorizationServer } = here;
      const there: World = { ...createWorld(otherDatabase), authorizationServer, clock: here.clock };
      const connection = await connect(here);
      const { accessToken } = await provideAccess(here, connection);
      const callers = Array.from({ length: 100 }, (_, index) =>
        provideAccess(index % 2 === 0 ? here : there, connection, accessToken),
      );
      const answers = await Promise.all(callers);
      expect(authorizationServer.grants).to.have.length(1);
      expect(new Set(answers.map((access) => access.accessToken)).size).to.equal(1);
    } finally {
      await otherDatabase.close();
    }
  });
});

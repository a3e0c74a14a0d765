import { expect } from 'chai';
import { completeAuthorization } from '../../src/connections/complete-authorization.ts';
import { provideAccess } from '../../src/connections/provide-access.ts';
import { removeConnection } from '../../src/connections/remove-connection.ts';
import { revokePending } from '../../src/connections/revoke-pending.ts';
import { rotateClientSecret } from '../../src/connections/rotate-client-secret.ts';
import { saveConnection } from '../../src/connections/save-connection.ts';
import { startAuthorization } from '../../src/connections/start-authorization.ts';
import { InstanceError, TokenRejectedError } from '../../src/ports/instance-errors.ts';
import { pollConnection } from '../../src/sync/poll-connection.ts';
import { deliverNext } from '../fixtures/deliver-next.ts';
import { share } from '../fixtures/drafts.ts';
import { ENGINES } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

const actor = 'admin@contoso.com';

/** A promise that is opened from outside. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

for (const engine of ENGINES) {
  describe(`writers of tokens on ${engine.name}`, function () {
    this.timeout(120_000);
    let world: World;
    let instanceUrl: string;

    beforeEach(async () => {
      world = createWorld(await engine.open());
      world.authorizationServer.repeats = false;
      ({ instanceUrl } = await connect(world));
    });

    const current = async () => {
      const connection = await world.connections.find(world.tenantId);
      if (connection === null) throw new Error('no connection');
      return { connection, tokens: await world.connections.readTokens(connection) };
    };

    async function authorize() {
      const { tenantId } = world;
      const { authorizationUrl } = await startAuthorization(world, { tenantId, sessionId: 's', actor });
      const state = new URL(authorizationUrl).searchParams.get('state') ?? '';
      return completeAuthorization(world, { tenantId, sessionId: 's', actor, callback: { state, code: 'c' } });
    }

    /** Holds a refresh at the token endpoint while something else happens; then the endpoint answers or refuses. */
    async function refreshMeanwhile(meanwhile: () => Promise<unknown>, refusal: unknown = null) {
      const { connection, tokens } = await current();
      const { opened, open } = gate();
      const { authorizationServer } = world;
      const grant = authorizationServer.refreshTokenGrant.bind(authorizationServer);
      const reached = gate();
      authorizationServer.refreshTokenGrant = async (client, token) => {
        const issued = refusal === null ? await grant(client, token) : null;
        reached.open();
        await opened;
        if (issued === null) throw refusal;
        return issued;
      };
      world.pass(1);
      const refresh = provideAccess(world, connection, tokens?.accessToken).then(
        (access) => access.accessToken,
        (error) => error,
      );
      await reached.opened;
      await meanwhile();
      open();
      return refresh;
    }

    const CHANGES: [string, () => Promise<unknown>, 'kept' | 'none'][] = [
      ['an authorization', authorize, 'kept'],
      ['a new client id', () => save('client-2'), 'none'],
      ['the removal', () => removeConnection(world, { tenantId: world.tenantId, actor }), 'none'],
    ];

    function save(clientId: string) {
      return saveConnection(world, { tenantId: world.tenantId, actor, instanceUrl, clientId, clientSecret: 'new' });
    }

    for (const [what, change, outcome] of CHANGES) {
      it(`a refresh that comes late does not undo ${what}, and what it got is revoked`, async () => {
        let after: string[] = [];
        const answer = await refreshMeanwhile(async () => {
          await change();
          const found = await world.connections.find(world.tenantId);
          const tokens = found === null ? null : await world.connections.readTokens(found);
          after = tokens === null ? [] : [tokens.refreshToken, tokens.accessToken];
        });
        const found = await world.connections.find(world.tenantId);
        const tokens = found === null ? null : await world.connections.readTokens(found);
        expect(tokens === null ? [] : [tokens.refreshToken, tokens.accessToken]).to.deep.equal(after);
        expect(after).to.have.length(outcome === 'kept' ? 2 : 0);
        if (outcome === 'kept') expect(answer).to.equal(tokens?.accessToken);
        else expect(answer).to.have.property('code', 'not_authorized');
        await endPending();
        expect(world.authorizationServer.living).to.have.members(after);
      });

      it(`a refresh that is refused late pauses nothing after ${what}`, async () => {
        let pausedFor: unknown;
        const answer = await refreshMeanwhile(async () => {
          await change();
          pausedFor = (await world.connections.find(world.tenantId))?.pausedFor;
        }, new TokenRejectedError('no'));
        expect(answer).to.be.instanceOf(TokenRejectedError);
        expect((await world.connections.find(world.tenantId))?.pausedFor).to.equal(pausedFor);
      });
    }

    it('a refresh that is refused late pauses nothing after its secret was replaced', async () => {
      const { tenantId } = world;
      const replace = () => rotateClientSecret(world, { tenantId, actor, clientSecret: 'new' });
      await refreshMeanwhile(replace, new TokenRejectedError('no'));
      expect((await current()).connection.pausedFor).to.equal(null);
    });

    it('a refresh stores what it got although the secret was replaced meanwhile', async () => {
      const { tenantId } = world;
      const answer = await refreshMeanwhile(() => rotateClientSecret(world, { tenantId, actor, clientSecret: 'new' }));
      expect((await current()).tokens?.accessToken).to.equal(answer);
    });

    it('a poll that is refused late pauses nothing after an authorization', async () => {
      const { connection } = await current();
      const { opened, open } = gate();
      const reached = gate();
      world.instance.readFeed = async () => {
        reached.open();
        await opened;
        throw new InstanceError('forbidden', 'The old user.');
      };
      const poll = pollConnection(world, { connectionId: connection.id });
      await reached.opened;
      world.pass(1);
      await authorize();
      open();
      await poll;
      expect((await current()).connection.pausedFor).to.equal(null);
    });

    it('a delivery that is refused late pauses nothing after an authorization, and its ticket goes on', async () => {
      const { connection } = await current();
      const ticket = await share(world);
      const { createTasks } = world.instance;
      world.instance.createTasks = async () => {
        world.pass(1);
        await authorize();
        throw new InstanceError('forbidden', 'The old user.');
      };
      await deliverNext(world, connection.id, 'node');
      world.instance.createTasks = createTasks;
      expect((await current()).connection.pausedFor).to.equal(null);
      expect((await world.tickets.find(world.tenantId, ticket.id))?.deliveryState).to.equal('queued');
    });

    it('an authorization whose connection was removed meanwhile leaves nothing behind', async () => {
      let removal: Promise<unknown> = Promise.resolve();
      const readConnection = world.instance.readConnection.bind(world.instance);
      world.instance.readConnection = async (access) => {
        world.instance.readConnection = readConnection;
        const status = await readConnection(access);
        // Its end waits for this authorization, as that of another request does.
        removal = removeConnection(world, { tenantId: world.tenantId, actor });
        while ((await world.connections.find(world.tenantId)) !== null) await new Promise(setImmediate);
        return status;
      };
      const failure = await authorize().catch((error) => error);
      expect(failure).to.have.property('code', 'authorization_state_invalid');
      await removal;
      expect(await world.connections.find(world.tenantId)).to.equal(null);
      await endPending();
      expect(world.authorizationServer.living).to.deep.equal([]);
      expect(world.instance.removals).to.equal(2);
    });

    it('an authorization whose client was replaced meanwhile is not taken', async () => {
      let saved: Promise<unknown> = Promise.resolve();
      const readConnection = world.instance.readConnection.bind(world.instance);
      world.instance.readConnection = async (access) => {
        const status = await readConnection(access);
        saved = save('client-2');
        while ((await current()).connection.clientId !== 'client-2') await new Promise(setImmediate);
        return status;
      };
      const failure = await authorize().catch((error) => error);
      expect(failure).to.have.property('code', 'authorization_state_invalid');
      await saved;
      expect((await current()).connection).to.deep.include({ clientId: 'client-2', pausedFor: 'not_authorized' });
      await endPending();
      expect(world.authorizationServer.living).to.deep.equal([]);
    });

    it('two first saves at once make one connection, and neither fails', async () => {
      await removeConnection(world, { tenantId: world.tenantId, actor });
      const saved = await Promise.all([save('client-1'), save('client-1')]);
      expect(new Set(saved.map(({ id }) => id)).size).to.equal(1);
    });

    async function endPending() {
      await revokePending(world, { tenantId: world.tenantId });
    }
  });
}

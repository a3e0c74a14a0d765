import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Database } from '../../src/stores/sql/database.ts';
import { openDatabase } from '../../src/stores/sql/open-database.ts';
import { shareMany } from '../fixtures/drafts.ts';
import { createPostgresDatabase } from '../fixtures/postgres-database.ts';
import { silentLog } from '../fixtures/silent-log.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

const NODE = fileURLToPath(new URL('../fixtures/processes/deliver-node.ts', import.meta.url));

describe('a node that is killed', function () {
  this.timeout(90_000);
  let database: Database;
  let world: World;
  let server: Server;
  let databaseUrl: string;
  const nodes: ChildProcess[] = [];

  before(async () => {
    databaseUrl = await createPostgresDatabase();
    database = await openDatabase({ databaseUrl, dataDir: null, log: silentLog });
    world = createWorld(database);
  });

  after(async () => {
    for (const node of nodes) node.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
    await database.close();
  });

  it('loses nothing: another one takes over what it had in hand, and nothing is made twice', async () => {
    let answering = false;
    const inHand = new Promise<void>((resolve) => {
      server = createServer(async (request, response) => {
        const tasks = JSON.parse(await text(request));
        const answer = await world.instance.createTasks({ instanceUrl: '', accessToken: '' }, tasks);
        // The tickets exist, and the node that sent them never learns it.
        if (answering) response.end(JSON.stringify(answer));
        else resolve();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await connect(world);
    const tickets = await shareMany(world, 100);
    const killed = start();
    await inHand;
    const gone = once(killed, 'exit');
    killed.kill('SIGKILL');
    await gone;
    answering = true;
    start();
    const deadline = Date.now() + 60_000;
    while ((await world.tickets.summarize(world.tenantId, '2026-03-01'))[0]?.waiting !== 0) {
      if (Date.now() > deadline) throw new Error('The second node did not take over within a minute.');
      await delay(100);
    }
    expect(world.instance.created).to.equal(100);
    const stored = await world.tickets.findMany(
      world.tenantId,
      tickets.map(({ id }) => id),
    );
    expect(new Set(stored.map(({ remote }) => remote?.number)).size).to.equal(100);
  });

  function start(): ChildProcess {
    const { port } = server.address() as AddressInfo;
    const args = [NODE, databaseUrl, `http://127.0.0.1:${port}`];
    const node = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    nodes.push(node);
    return node;
  }
});

import { expect } from 'chai';
import type { EmbeddedDatabase } from '../../src/stores/sql/database.ts';
import { createDeliveryStore } from '../../src/stores/sql/delivery-store.ts';
import { shareMany } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { explain } from '../fixtures/explain.ts';
import { connect, createWorld } from '../fixtures/world.ts';

describe('the queue', function () {
  this.timeout(30_000);

  it('is read from its own index in its order, so that delivered tickets cost a claim nothing', async () => {
    const database = (await PGLITE.open()) as EmbeddedDatabase;
    const world = createWorld(database);
    const { id: connectionId } = await connect(world);
    await shareMany(world, 2);
    const nodeId = 'node-plan';
    await world.deliveries.beat(nodeId, []);
    const request = { connectionId, nodeId, claimId: 'claim-plan', senderId: 'sender-plan', limit: 1, now: world.now };
    const [, take = ''] = await explain(database, (sql) => createDeliveryStore(sql).claim(request));
    expect(take).to.match(
      /Limit.*\n\s+-> {2}Index Scan using tickets_undelivered .*\n\s+Index Cond: .*next_attempt_at <=/,
    );
    expect(take).not.to.match(/Seq Scan on tickets/);
  });
});

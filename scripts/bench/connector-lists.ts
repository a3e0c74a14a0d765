import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql as text } from 'drizzle-orm';
import type { Ports } from '../../connector-service/src/ports/ports.ts';
import { createSecretSealer } from '../../connector-service/src/stores/secret-sealer.ts';
import type { EmbeddedDatabase } from '../../connector-service/src/stores/sql/database.ts';
import { openPglite } from '../../connector-service/src/stores/sql/open-pglite.ts';
import { createStores } from '../../connector-service/src/stores/sql/stores.ts';
import { listTickets } from '../../connector-service/src/tickets/list-tickets.ts';
import { summarizeTickets } from '../../connector-service/src/tickets/summarize-tickets.ts';
import { recordStatements } from '../../connector-service/test/fixtures/record-statements.ts';
import { durationRows, median, timed } from './distribution.ts';
import { faultsOnlyLog } from './faults-only-log.ts';
import type { Measurement, Row, Surroundings } from './measurement.ts';
import { storedTickets, TENANT } from './stored-tickets.ts';

/** As the list page asks. */
const PAGE = { limit: 50, sort: 'updated', descending: true } as const;
const LARGEST_PAGE = 200;
const FEW = 1_000;
const ROWS_A_TRANSACTION = 2_000;

/** What the pages read, with few tickets and with many, each in an embedded database of its own. */
export const connectorLists: Measurement = {
  name: 'connector-lists',
  title: 'lists and counts of the connector with 100 000 tickets, beside 1 000',
  async run(surroundings) {
    const many = surroundings.quick ? 20_000 : 100_000;
    const small = await openStore(surroundings, FEW);
    const large = await openStore(surroundings, many);
    const rows: Row[] = [];
    for (const [name, read] of Object.entries(READS))
      rows.push(...(await compare(name, read, small, large, surroundings)));
    return rows;
  },
};

/** One store, and how many statements it was asked. */
interface CountedStore {
  count: number;
  ports: Pick<Ports, 'tickets' | 'stateNames' | 'clock'>;
  /** Nine tenths down the list. */
  deepCursor: string;
  statements(): number;
}

const READS: Record<string, (store: CountedStore) => Promise<unknown>> = {
  'First page of 50': ({ ports }) => listTickets(ports, { tenantId: TENANT, filter: PAGE }),
  'Page nine tenths down': ({ ports, deepCursor }) =>
    listTickets(ports, { tenantId: TENANT, filter: { ...PAGE, after: deepCursor } }),
  'Page of one type, open': ({ ports }) =>
    listTickets(ports, { tenantId: TENANT, filter: { ...PAGE, ticketType: ['change'], active: true } }),
  'Newest five of one type': ({ ports }) =>
    listTickets(ports, { tenantId: TENANT, filter: { ...PAGE, ticketType: ['change'], limit: 5 } }),
  'Overdue, longest first': ({ ports }) =>
    listTickets(ports, { tenantId: TENANT, filter: { limit: 50, sort: 'due', overdue: true } }),
  Summary: ({ ports }) => summarizeTickets(ports, { tenantId: TENANT }),
};

/** Alternates between the two, so that both meet the same machine. */
async function compare(
  name: string,
  read: (store: CountedStore) => Promise<unknown>,
  small: CountedStore,
  large: CountedStore,
  { quick }: Surroundings,
): Promise<Row[]> {
  const durations: Record<'small' | 'large', number[]> = { small: [], large: [] };
  await read(small);
  await read(large);
  const statementsBefore = { small: small.statements(), large: large.statements() };
  const rounds = quick ? 10 : 50;
  for (let round = 0; round < rounds; round += 1) {
    durations.small.push(await timed(() => read(small)));
    durations.large.push(await timed(() => read(large)));
  }
  const statements = (store: CountedStore, before: number) => (store.statements() - before) / rounds;
  const inLarge = statements(large, statementsBefore.large);
  return [
    ...durationRows(`${name}, ${large.count} tickets`, durations.large),
    {
      name: `${name}, ratio to ${small.count} tickets`,
      value: median(durations.large) / median(durations.small),
      unit: 'x',
    },
    {
      name: `${name}, statements`,
      value: inLarge,
      unit: 'statements',
      bar: { atMost: statements(small, statementsBefore.small) },
    },
  ];
}

async function openStore({ folder, atEnd }: Surroundings, count: number): Promise<CountedStore> {
  const opened = await openPglite({ dataDir: join(folder, `store-${count}`), log: faultsOnlyLog });
  atEnd(() => opened.close());
  const { database, statements } = recordStatements(opened);
  const sealer = createSecretSealer([{ id: 'bench', key: randomBytes(32) }]);
  const noJobs = () => ({ wakeDelivery: async () => {}, wakePoll: async () => {} });
  const stores = createStores(database, sealer, noJobs);
  for (let first = 0; first < count; first += ROWS_A_TRANSACTION) {
    const tickets = storedTickets(first, Math.min(ROWS_A_TRANSACTION, count - first));
    await stores.inTransaction((unit) => unit.tickets.insertMany(tickets));
  }
  await markAsSeen(database);
  const ports = { ...stores, clock: () => new Date() };
  return { count, ports, deepCursor: await walkTo(ports, 0.9 * count), statements: () => statements.length };
}

/** States as after years of use, which come with the change feed: most tickets are closed. */
async function markAsSeen({ sql, client }: EmbeddedDatabase): Promise<void> {
  await sql.execute(text`
    update tickets set
      delivery_state = 'delivered', remote_revision = 3, number = 'INC' || right(id, 7),
      state = (array['1', '2', '3', '6', '7', '7', '7', '7'])[1 + ('x' || right(id, 4))::bit(16)::int % 8],
      state_label = 'As the instance calls it',
      active = ('x' || right(id, 4))::bit(16)::int % 8 < 3`);
  await client.exec('vacuum analyze tickets');
}

/** The cursor of the page that begins after so many tickets. */
async function walkTo(ports: CountedStore['ports'], position: number): Promise<string> {
  let cursor: string | undefined;
  for (let passed = 0; passed + LARGEST_PAGE <= position; passed += LARGEST_PAGE) {
    const filter = { ...PAGE, limit: LARGEST_PAGE, ...(cursor === undefined ? {} : { after: cursor }) };
    const { next } = await listTickets(ports, { tenantId: TENANT, filter });
    if (next === null) throw new Error(`The list ended after ${passed} tickets.`);
    cursor = next;
  }
  if (cursor === undefined) throw new RangeError('There is no cursor before the first page.');
  return cursor;
}

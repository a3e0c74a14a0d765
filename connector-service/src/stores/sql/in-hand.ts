import { sql as text } from 'drizzle-orm';
import { tickets } from './schema.ts';

/** A node that has not been heard of for so long is dead: four missed beats. */
const DEAD_AFTER_SECONDS = 8;

/** The node of a row of `delivery_claims` lives. By the time of the database. */
export const NODE_LIVES = text`exists (
  select 1 from worker_nodes
  where worker_nodes.id = delivery_claims.node_id
    and worker_nodes.beat_at > now() - make_interval(secs => ${DEAD_AFTER_SECONDS}))`;

/** A row of `tickets` that no living node has in hand. What relies on it holds off claims meanwhile. */
export const NOT_IN_HAND = text`not exists (
  select 1 from delivery_claims
  where delivery_claims.connection_id = ${tickets.connectionId} and ${tickets.id} = any (delivery_claims.ticket_ids)
    and ${NODE_LIVES})`;

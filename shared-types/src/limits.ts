/**
 * Sizes of the wire. Each text limit equals the length of its column in the ServiceNow dictionary; a contract test
 * compares the two in the built package, because a longer text would be cut by the instance without a word.
 * They are plain literals so that `.now.ts` files can import them.
 */

/** Random correlation id: 16 random bytes as lower-case hex. */
export const CORRELATION_ID_LENGTH = 32;

/** Longest user principal name in Entra ID: 64 characters, `@`, 48 characters. */
export const REQUESTED_BY_MAX_LENGTH = 113;

/** Length of `task.short_description` in the base system. */
export const NAME_MAX_LENGTH = 160;

/** Length of `task.description` in the base system. */
export const DESCRIPTION_MAX_LENGTH = 4000;

/** Most tasks in one batch: 50 inserts of 0.2 s hold one of an instance's four REST threads for 10 s. */
export const BATCH_MAX_TASKS = 50;

/**
 * Most tickets that a person shares, follows or retries at once. A matter between person and connector: how many of
 * them travel to the instance in one request is {@link BATCH_MAX_TASKS}.
 */
export const SHARE_MAX_TASKS = 200;

/** Page size of the change feed: what a client gets without `limit`, and the most it may ask for. */
export const FEED_DEFAULT_LIMIT = 100;
export const FEED_MAX_LIMIT = 500;

/**
 * How many days a due date may lie in the past when a task reaches the instance. A delivery can wait that long for a
 * paused connection; the person who shared it chose a date that was still to come.
 */
export const DELIVERY_GRACE_DAYS = 30;

/** Longest address stored with a connection. */
export const URL_MAX_LENGTH = 512;

/** Doorbell secret: 32 random bytes as base64url without padding. */
export const DOORBELL_SECRET_LENGTH = 43;

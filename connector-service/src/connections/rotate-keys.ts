import type { Ports } from '../ports/ports.ts';

export interface KeyRotation {
  checked: number;
  /** Values that are sealed with the newest key now and were not before. */
  resealed: number;
  /** Values whose key `SECRET_KEYS` does not hold. */
  unreadable: number;
  /** How many values each key has sealed, by key id, afterwards. */
  values: Map<string, number>;
  /** Older keys that seal nothing any more: they can leave `SECRET_KEYS`. */
  removable: string[];
}

/**
 * Seals everything stored with the newest key of the ring. At the start of the service and for an operator; one process
 * at a time, one value after the other: breaking it off does no harm, and beginning again goes on. A value that is
 * written meanwhile stays, and is sealed with a key of the node that wrote it.
 */
export async function rotateKeys(deps: Pick<Ports, 'sealedValues' | 'audit' | 'clock' | 'log'>): Promise<KeyRotation> {
  const { sealedValues } = deps;
  return sealedValues.withRotationLock(async () => {
    const { checked, resealed: byTenant, unreadable } = await sealedValues.reseal();
    for (const [tenantId, resealed] of byTenant) {
      const entry = { at: deps.clock(), tenantId, actor: 'connector', action: 'keys.rotate' };
      await deps.audit.append({ ...entry, outcome: 'done', details: { resealed } });
    }
    const values = await sealedValues.countByKey();
    const resealed = [...byTenant.values()].reduce((sum, count) => sum + count, 0);
    const [, ...older] = values;
    const removable = older.filter(([, count]) => count === 0).map(([id]) => id);
    const facts = { checked, resealed, unreadable, values: Object.fromEntries(values), removable };
    if (unreadable > 0) deps.log.error(facts, 'Some stored secrets need a key that SECRET_KEYS does not hold.');
    else if (older.length > 0) deps.log.info(facts, 'All secrets are sealed with the newest key.');
    return { checked, resealed, unreadable, values, removable };
  });
}

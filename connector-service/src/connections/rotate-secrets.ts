import type { Ports } from '../ports/ports.ts';

/**
 * Seals every stored secret with the newest key of the ring while the service runs; afterwards the old key can go. For
 * an operator and for the start of the service, not for HTTP.
 */
export async function rotateSecrets(
  deps: Pick<Ports, 'connections' | 'log'>,
): Promise<{ checked: number; resealed: number }> {
  const result = await deps.connections.resealSecrets();
  if (result.resealed > 0) deps.log.info(result, 'secrets sealed with the newest key');
  return result;
}

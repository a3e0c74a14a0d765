import type { Ports } from '../ports/ports.ts';

/** Seals every stored secret with the newest key; afterwards the old key can go. For an operator, not for HTTP. */
export declare function rotateSecrets(
  deps: Pick<Ports, 'connections' | 'log'>,
): Promise<{ checked: number; resealed: number }>;

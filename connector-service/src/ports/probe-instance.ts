import type { InstanceError } from './instance-errors.ts';

/**
 * Asks, without any secret, whether a ServiceNow instance answers at an address. Null: one does. Else what was met:
 * nothing, a page of a sleeping instance, a refusal, or, as `unexpected_answer`, something that is no instance.
 */
export type ProbeInstance = (instanceUrl: string) => Promise<InstanceError | null>;

import type { Control } from '../control.ts';
import { APP_CONTROLS } from './apps.ts';
import { DATA_CONTROLS } from './data.ts';
import { DEVICE_CONTROLS } from './device.ts';
import { IDENTITY_CONTROLS } from './identity.ts';

/**
 * The controls of the local tenants. Ids are those of Secure Score; the points of some controls are estimates, because
 * Microsoft publishes no list. Order is rank.
 */
export const CONTROLS: readonly Control[] = [
  ...IDENTITY_CONTROLS,
  ...APP_CONTROLS,
  ...DATA_CONTROLS,
  ...DEVICE_CONTROLS,
];

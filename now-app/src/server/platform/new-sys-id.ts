import { gs } from '@servicenow/glide';

/** A new random sys_id. */
export function newSysId(): string {
  return gs.generateGUID();
}

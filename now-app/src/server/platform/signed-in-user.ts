import { gs } from '@servicenow/glide';

/** User name of whoever the request acts as. */
export function signedInUserName(): string {
  return gs.getUserName();
}

/** True for an administrator of the platform. */
export function isPlatformAdmin(): boolean {
  return gs.hasRole('admin');
}

/** Whether the REST resources of the checklist are open to whoever the request acts as. */
export function mayUseChecklist(): boolean {
  return gs.hasRole('x_mioms_m365ticket.admin');
}

/** Address from which the request came, as this instance sees it. */
export function callerAddress(): string {
  return String(gs.getSession().getClientIP() ?? '');
}

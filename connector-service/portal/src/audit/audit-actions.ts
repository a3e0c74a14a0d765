/** Actions of the connector that have a name in every language; what was refused stands as method and address. */
export const AUDIT_ACTIONS = [
  'sign_in',
  'sign_out',
  'session.renew',
  'session.roles_changed',
  'sessions.end_all',
  'connection.save',
  'connection.change_client',
  'connection.rotate_client_secret',
  'connection.start_authorization',
  'connection.authorize',
  'connection.pause',
  'connection.resume',
  'connection.end_token',
  'connection.remove',
  'keys.rotate',
  'state_names.write',
  'ticket.retry',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

type TextName<Action extends string> = Action extends `${infer Of}.${infer What}` ? `${Of}_${What}` : Action;

/** Keys of texts cannot hold a point. */
export function textNameOf(action: AuditAction): TextName<AuditAction> {
  return action.replace('.', '_') as TextName<AuditAction>;
}

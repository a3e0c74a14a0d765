import { type RemedyCode, remedyText } from './remedies.ts';

/**
 * Everything that the service tells people about deliveries and connections: what is so, and, where something is wrong,
 * its one remedy. The words here are English, for logs and for clients of the API; pages say the same in the person's
 * language, by code and parameters, so each code has its text in `portal/src/texts/`. A code never changes its meaning:
 * it is stored with what it tells.
 */
const FACTS = {
  // An instance that gives no answer, or not the one that was promised.
  instance_timed_out: ({ seconds }: { seconds: number }) =>
    `The instance did not finish its answer within ${seconds} seconds. It may be busy or starting.`,
  instance_answer_too_large: ({ bytes }: { bytes: number }) =>
    `The instance answered with more than ${bytes} bytes, as no ServiceNow instance does.`,
  instance_address_private: () =>
    'The name of the instance leads to an address that is not public. An instance that stands inside a ' +
    'private network cannot be connected.',
  instance_name_unknown: () => 'No instance with this name exists in the domain name system.',
  instance_certificate_invalid: ({ reason }: { reason: string }) =>
    `The certificate of the instance could not be verified (${reason}).`,
  instance_connection_closed: () =>
    'The instance closed the connection before it was secured: usually its IP address access control.',
  instance_answer_damaged: () => 'The answer of the instance was cut short or damaged.',
  instance_unreachable: () => 'The instance could not be reached.',
  instance_unreachable_because: ({ reason }: { reason: string }) => `The instance could not be reached (${reason}).`,
  instance_result_missing: () => 'The answer of the instance does not name this task.',

  // What an instance answers.
  instance_throttled: () => 'The instance has more requests than it takes at a time (429).',
  instance_session_crowded: () => 'The instance put the request aside (202) and may never act on it.',
  instance_hibernating: () => 'The instance is hibernating, as developer instances do after a while.',
  instance_sign_in_page: () => 'The instance answered with a web page, usually a sign-in page, where its API belongs.',
  instance_redirected: () =>
    'The instance sent the request on to another address, usually that of a single sign-on provider.',
  instance_unauthenticated: () => 'The instance does not accept the access token, and it could not be renewed.',
  instance_forbidden: () => 'The instance knows the integration user, but does not let it use the app.',
  instance_forbidden_said: ({ said }: { said: string }) =>
    `The instance knows the integration user, but does not let it use the app. It said: “${said}”.`,
  instance_ip_blocked: () =>
    'The instance refused the connection before its API was reached (403): usually its IP address access ' + 'control.',
  instance_app_missing: () =>
    'The app Microsoft 365 Ticketing Connector is not installed or not active on this instance.',
  instance_not_found: () =>
    'The instance does not have what was asked for, or does not let the integration user see it.',
  instance_rejected: () => 'The instance refused the request and did not say why.',
  instance_rejected_said: ({ said }: { said: string }) => `The instance refused the request: “${said}”.`,
  instance_conflict: () =>
    'The instance already has another task under this correlation id, so this one was not created.',
  instance_conflict_said: ({ said }: { said: string }) =>
    'The instance already has another task under this correlation id, so this one was not created. It said: ' +
    `“${said}”.`,
  instance_instance_error: () => 'The instance failed to process the request.',
  instance_instance_error_said: ({ said }: { said: string }) =>
    `The instance failed to process the request. It said: “${said}”.`,
  instance_answer_cut: () => 'The answer of the instance is cut short or is not JSON.',
  instance_unexpected_answer: () => 'The instance answered something else than the app promises.',
  instance_unexpected_answer_said: ({ said }: { said: string }) =>
    `The instance answered something else than the app promises. It said: “${said}”.`,
  instance_not_servicenow: () => 'Something else than a ServiceNow instance answers at this address.',

  // The token endpoint of an instance.
  token_missing: () =>
    'The token endpoint of the instance answered without a token. The grant type of the OAuth entity must be ' +
    'the authorization code with refresh tokens.',
  token_unreachable: () => 'The instance could not be reached for a token.',
  token_unreachable_because: ({ reason }: { reason: string }) =>
    `The instance could not be reached for a token (${reason}).`,
  token_rejected: () => 'The instance rejected the client ID, the client secret, the code or the refresh token.',
  token_client_unusable: () =>
    'The client ID or the client secret holds a character that OAuth does not allow: only letters, digits and ' +
    'signs of ASCII are.',
  token_ip_blocked: () => 'The instance refused the request for a token (403): usually its IP address access control.',
  token_throttled: () => 'The instance has more requests than it takes at a time.',
  token_endpoint_failed: () =>
    'The instance failed to issue a token; its system log has the cause under the source OAuth.',
  token_page: () =>
    'The instance answered with a web page in place of a token: it is hibernating or under maintenance.',
  token_redirected: () => 'The instance sent the request for a token on to another address.',
  token_unexpected_answer: () => 'The token endpoint of the instance answered something that is not a token.',

  // One task.
  task_rejected: ({ said }: { said: string }) => `ServiceNow refused this task: “${said}”.`,
  task_conflict: ({ said }: { said: string }) =>
    `ServiceNow has another task under the same correlation id: “${said}”.`,
  task_failed: ({ said }: { said: string }) => `ServiceNow failed to create this ticket: “${said}”.`,
  internal_error: () => 'The connector met an unexpected error.',

  // Of errors that bring English words of their own, with details for the operator.
  secret_unreadable: () => 'The stored secrets of this connection cannot be opened.',
  instance_address_refused: () => 'The address of the instance is no longer allowed.',

  // The connection.
  connection_answers: ({ instance, user }: { instance: string; user: string }) =>
    `${instance} answers, and ${user} is the integration user.`,
  connection_registered_again: ({ instance, user }: { instance: string; user: string }) =>
    `${instance} answers, ${user} is the integration user, and this service is registered there again.`,
  connection_not_authorized: () => 'Nobody has pressed Allow yet.',
  connection_authorization_ended: () =>
    'ServiceNow no longer accepts the authorization of this connection: it was revoked, it ended, or the ' +
    'client secret changed. Tickets wait; none is lost.',
  connection_client_changed: () => 'The client ID changed.',
  connection_user_missing: () => 'ServiceNow has no integration user yet.',
  connection_wrong_user: ({ signedIn, expected }: { signedIn: string; expected: string }) =>
    `${signedIn} pressed Allow, but the connection belongs to the integration user ${expected}.`,
  connection_user_refused: () =>
    'ServiceNow does not let whoever pressed Allow use the app, and does not say who it was. Most often it ' +
    'was somebody else than the integration user; if it was the integration user, it lacks its role or is ' +
    'locked.',
  authorization_unconfirmed: () =>
    'ServiceNow issued tokens but did not say who pressed Allow, so they are not used and are revoked. Nothing else has ' +
    'changed.',
  authorization_app_missing: () =>
    'The app Microsoft 365 Ticketing Connector does not answer on this instance, so nobody can say who pressed Allow: the ' +
    'tokens are not used and are revoked.',
  connection_removed: ({ instanceUrl }: { instanceUrl: string }) =>
    `The connection to ${instanceUrl} was removed before this ticket was delivered.`,
  connection_disconnected: () => 'ServiceNow has disconnected this service. Tickets wait; none is lost.',
  connection_disconnected_by: ({ user, at }: { user: string; at: string }) =>
    `${user} disconnected this service in ServiceNow on ${at}. Tickets wait; none is lost.`,

  // What stands of a connection.
  provisioning_no_connection: () => 'No ServiceNow instance is connected.',
  provisioning_saved: ({ instanceUrl, person }: { instanceUrl: string; person: string }) =>
    `${instanceUrl}, saved by ${person}.`,
  provisioning_authorized: ({ person, at }: { person: string; at: string }) => `Authorized by ${person} on ${at}.`,
  provisioning_acts_as: ({ user }: { user: string }) => `Acts as ${user}, the integration user.`,
  provisioning_app: ({ version }: { version: string }) => `App ${version}.`,
  provisioning_app_on: ({ version, release }: { version: string; release: string }) =>
    `App ${version}, ServiceNow ${release}.`,
  provisioning_not_told: () => 'ServiceNow has not said this yet. The next test asks.',
  provisioning_last_answer: ({ at }: { at: string }) => `Last answer on ${at}.`,
  provisioning_throttled: ({ at }: { at: string }) =>
    `ServiceNow answers, and limits requests since ${at}. Delivery slows down and goes on.`,
  provisioning_silent_since: ({ at }: { at: string }) =>
    `No answer since ${at}, and no failure was met either: nobody asks ServiceNow.`,
  provisioning_throttled_since: ({ at }: { at: string }) =>
    `ServiceNow has answered nothing but “too many requests” since ${at}.`,
  provisioning_registered: () => 'ServiceNow knows this service.',
  provisioning_can_share: () => 'Improvement actions can be shared, and the home page shows the ticket cards.',
  provisioning_waits: () => 'Not known before the item that it waits for is in order.',

  // The way back: signals of changes.
  signals_last: ({ at }: { at: string }) => `Last signal of a change on ${at}.`,
  signals_none_yet: () => 'ServiceNow has not signalled a change yet.',
  signals_not_registered: () =>
    'ServiceNow does not know yet where to signal changes. They arrive within a minute all the same.',
  signals_refused: ({ at }: { at: string }) =>
    `ServiceNow signalled a change on ${at} with a signature that does not fit. Changes arrive within a ` +
    'minute all the same.',
  signals_missing: ({ at }: { at: string }) =>
    `A ticket changed on ${at}, and ServiceNow did not signal it. Changes arrive within a minute all the same.`,
} as const satisfies Record<string, (parameters: never) => string>;

export type NoticeCode = keyof typeof FACTS;

/** What to do about each; null: nothing is wrong. */
const REMEDY_OF: Readonly<Record<NoticeCode, RemedyCode | null>> = {
  instance_timed_out: 'check_instance',
  instance_answer_too_large: 'correct_address',
  instance_address_private: 'correct_address',
  instance_name_unknown: 'correct_address',
  instance_certificate_invalid: 'mend_certificate',
  instance_connection_closed: 'allow_addresses',
  instance_answer_damaged: 'find_gateway',
  instance_unreachable: 'check_instance',
  instance_unreachable_because: 'check_instance',
  instance_result_missing: 'wait',
  instance_throttled: 'raise_rate_limit',
  instance_session_crowded: 'wait',
  instance_hibernating: 'wake_instance',
  instance_sign_in_page: 'exempt_from_sso',
  instance_redirected: 'exempt_from_sso',
  instance_unauthenticated: 'authorize',
  instance_forbidden: 'validate_integration_user',
  instance_forbidden_said: 'validate_integration_user',
  instance_ip_blocked: 'allow_addresses',
  instance_app_missing: 'install_app',
  instance_not_found: 'install_app',
  instance_rejected: 'read_system_log',
  instance_rejected_said: 'show_servicenow_admin',
  instance_conflict: 'create_new_ticket',
  instance_conflict_said: 'create_new_ticket',
  instance_instance_error: 'read_system_log',
  instance_instance_error_said: 'read_system_log',
  instance_answer_cut: 'find_gateway',
  instance_unexpected_answer: 'install_app',
  instance_unexpected_answer_said: 'install_app',
  instance_not_servicenow: 'correct_address',
  token_missing: 'validate_oauth_entity',
  token_unreachable: 'check_instance',
  token_unreachable_because: 'check_instance',
  token_rejected: 'compare_client',
  token_client_unusable: 'compare_client',
  token_ip_blocked: 'allow_addresses',
  token_throttled: 'raise_rate_limit',
  token_endpoint_failed: 'read_system_log',
  token_page: 'wake_instance',
  token_redirected: 'exempt_from_sso',
  token_unexpected_answer: 'correct_address',
  task_rejected: 'change_rule',
  task_conflict: 'create_new_ticket',
  task_failed: 'show_servicenow_admin',
  internal_error: 'read_service_log',
  secret_unreadable: 'check_secret_keys',
  instance_address_refused: 'check_allowed_hosts',
  connection_answers: null,
  connection_registered_again: null,
  connection_not_authorized: 'authorize',
  connection_authorization_ended: 'authorize',
  connection_client_changed: 'authorize',
  connection_user_missing: 'create_integration_user',
  connection_wrong_user: 'authorize_as_integration_user',
  connection_user_refused: 'authorize_as_integration_user',
  authorization_unconfirmed: 'authorize',
  authorization_app_missing: 'install_app',
  connection_removed: 'connect_again',
  connection_disconnected: 'register_again',
  connection_disconnected_by: 'register_again',
  provisioning_no_connection: 'connect',
  provisioning_saved: null,
  provisioning_authorized: null,
  provisioning_acts_as: null,
  provisioning_app: null,
  provisioning_app_on: null,
  provisioning_not_told: null,
  provisioning_last_answer: null,
  provisioning_throttled: null,
  provisioning_silent_since: 'test_now',
  provisioning_throttled_since: 'raise_rate_limit',
  provisioning_registered: null,
  provisioning_can_share: null,
  provisioning_waits: null,
  signals_last: null,
  signals_none_yet: null,
  signals_not_registered: 'register_signals',
  signals_refused: 'register_signals',
  signals_missing: 'mend_signals',
};

/** Something told to people, in every language. */
export interface Notice {
  /** One of ours, or the code of an error that has no parameters. */
  code: string;
  /** Values in the text; moments in ISO 8601. */
  parameters: Readonly<Record<string, string | number>>;
  /** In English: what is so, and what to do about it. */
  text: string;
}

export const NOTICE_CODES = Object.keys(FACTS) as NoticeCode[];

/** The notice of this code; its parameters are those that its text names. */
export function notice<Code extends NoticeCode>(code: Code, ...given: Parameters<(typeof FACTS)[Code]>): Notice {
  const [parameters = {}] = given as [Notice['parameters']?];
  const remedy = REMEDY_OF[code];
  const fact = factOf(code, parameters);
  return { code, parameters, text: remedy === null ? fact : `${fact} ${remedyText(remedy)}` };
}

/** What is so, in English, without the remedy. */
export function factOf(code: NoticeCode, parameters: Notice['parameters']): string {
  return (FACTS[code] as (parameters: Notice['parameters']) => string)(parameters);
}

/** The one remedy of what a notice tells; null: nothing is wrong, or the code is of another version of this service. */
export function remedyOf({ code }: Pick<Notice, 'code'>): RemedyCode | null {
  return Object.hasOwn(REMEDY_OF, code) ? REMEDY_OF[code as NoticeCode] : null;
}

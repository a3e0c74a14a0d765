/**
 * Everything that the service tells people about deliveries and connections. The words here are English, for logs and
 * for clients of the API; pages say the same in the person's language, by code and parameters, so each code has its text
 * in `portal/src/texts/`. A code never changes its meaning: it is stored with what it tells.
 */
const NOTICES = {
  // An instance that gives no answer, or not the one that was promised.
  instance_timed_out: ({ seconds }: { seconds: number }) =>
    `The instance did not finish its answer within ${seconds} seconds. It may be busy or starting; the request is ` +
    'repeated automatically.',
  instance_answer_too_large: ({ bytes }: { bytes: number }) =>
    `The instance answered with more than ${bytes} bytes. Check that the address is that of the instance itself, not of ` +
    'a gateway before it.',
  instance_address_private: () =>
    'The name of the instance leads to an address that is not public. Check the address; an instance that stands inside ' +
    'a private network cannot be connected.',
  instance_name_unknown: () =>
    'No instance with this name exists in the domain name system. Check the address for a typing error.',
  instance_certificate_invalid: ({ reason }: { reason: string }) =>
    `The certificate of the instance could not be verified (${reason}). It must be valid, issued for this host and by a ` +
    'known authority.',
  instance_connection_closed: () =>
    'The instance closed the connection before it was secured: usually its IP address access control. Allow the outgoing ' +
    'address of this service under System Security > IP Address Access Control.',
  instance_answer_damaged: () =>
    'The answer of the instance was cut short or damaged. The request is repeated automatically; if it stays so, look for a ' +
    'gateway between this service and the instance.',
  instance_unreachable: () =>
    'The instance could not be reached. Check that it runs and that the address is right; the request is repeated ' +
    'automatically.',
  instance_unreachable_because: ({ reason }: { reason: string }) =>
    `The instance could not be reached (${reason}). Check that it runs and that the address is right; the request is ` +
    'repeated automatically.',
  instance_result_missing: () => 'The answer of the instance does not name this task. It is sent again automatically.',

  // What an instance answers.
  instance_throttled: () =>
    'The instance has more requests than it takes at a time (429). Delivery slows down and goes on automatically; when it ' +
    'stays so, ask the ServiceNow admin for the rate limit rules of the integration user.',
  instance_session_crowded: () =>
    'The instance put the request aside (202) and may never act on it. It is repeated automatically under the same ' +
    'correlation id.',
  instance_hibernating: () =>
    'The instance is hibernating, as developer instances do after a while. Wake it at https://developer.servicenow.com; ' +
    'delivery goes on automatically.',
  instance_sign_in_page: () =>
    'The instance answered with a web page, usually a sign-in page, where its API belongs. Check that the address is ' +
    'that of the instance and that single sign-on does not stand before its API.',
  instance_redirected: () =>
    'The instance sent the request on to another address, usually that of a single sign-on provider. Exclude the ' +
    "instance's API from single sign-on, or correct the address.",
  instance_unauthenticated: () =>
    'The instance does not accept the access token. It is renewed automatically; when that fails, authorize again on the ' +
    'ServiceNow settings page.',
  instance_forbidden: () =>
    'The instance knows the integration user, but does not let it use the app. Give it the role ' +
    'x_mioms_m365ticket.integration, and let the installation checklist validate the integration user.',
  instance_forbidden_said: ({ said }: { said: string }) =>
    'The instance knows the integration user, but does not let it use the app. Give it the role ' +
    'x_mioms_m365ticket.integration, and let the installation checklist validate the integration user. The instance ' +
    `said: “${said}”`,
  instance_ip_blocked: () =>
    'The instance refused the connection before its API was reached (403): usually its IP address access control. Allow ' +
    'the outgoing address of this service under System Security > IP Address Access Control.',
  instance_app_missing: () =>
    'The app Microsoft 365 Ticketing Connector is not installed or not active on this instance. Install it from the ' +
    'ServiceNow Store, finish its installation checklist, then test the connection.',
  instance_not_found: () =>
    'The instance does not have what was asked for, or does not let the integration user see it. See whether the app is ' +
    'installed there and up to date.',
  instance_rejected: () =>
    'The instance refused the request and did not say why. The ServiceNow admin finds the cause in the system log.',
  instance_rejected_said: ({ said }: { said: string }) =>
    `The instance refused the request: “${said}”. Correct it and try again.`,
  instance_conflict: () =>
    'The instance already has another task under this correlation id, so this one was not created. Create a new ticket ' +
    'with the changed content.',
  instance_conflict_said: ({ said }: { said: string }) =>
    'The instance already has another task under this correlation id, so this one was not created. Create a new ticket ' +
    `with the changed content. The instance said: “${said}”`,
  instance_instance_error: () =>
    'The instance failed to process the request. It is repeated automatically; when it stays so, the ServiceNow admin finds ' +
    'the cause in the system log.',
  instance_instance_error_said: ({ said }: { said: string }) =>
    'The instance failed to process the request. It is repeated automatically; when it stays so, the ServiceNow admin finds ' +
    `the cause in the system log. The instance said: “${said}”`,
  instance_answer_cut: () =>
    'The answer of the instance is cut short or is not JSON. The request is repeated automatically; when it stays so, look ' +
    'for a gateway between this service and the instance.',
  instance_unexpected_answer: () =>
    'The instance answered something else than the app promises. Check that the address is that of the instance and that ' +
    'the app there has a version this service knows.',
  instance_unexpected_answer_said: ({ said }: { said: string }) =>
    'The instance answered something else than the app promises. Check that the address is that of the instance and that ' +
    `the app there has a version this service knows. The instance said: “${said}”`,

  // The token endpoint of an instance.
  token_missing: () =>
    'The token endpoint of the instance answered without a token. Let the installation checklist validate the OAuth ' +
    'entity: its grant type must be the authorization code with refresh tokens.',
  token_unreachable: () =>
    'The instance could not be reached for a token. Check its address and that it runs; the request is repeated automatically.',
  token_unreachable_because: ({ reason }: { reason: string }) =>
    `The instance could not be reached for a token (${reason}). Check its address and that it runs; the request is ` +
    'repeated automatically.',
  token_rejected: () =>
    'The instance rejected the client secret, the code or the refresh token. Authorize again on the ServiceNow settings ' +
    'page; when that fails too, copy client ID and secret anew from the installation checklist.',
  token_client_unusable: () =>
    'The client ID or the client secret holds a character that OAuth does not allow: only letters, digits and signs of ' +
    'ASCII are. Copy both anew from the installation checklist, enter them on the ServiceNow settings page and press Authorize.',
  token_ip_blocked: () =>
    'The instance refused the request for a token (403): usually its IP address access control. Allow the outgoing ' +
    'address of this service under System Security > IP Address Access Control.',
  token_throttled: () =>
    'The instance has more requests than it takes at a time. The request is repeated automatically; when it stays so, ask the ' +
    'ServiceNow admin for its rate limit rules.',
  token_endpoint_failed: () =>
    'The instance failed to issue a token. The request is repeated automatically; when it stays so, the ServiceNow admin ' +
    'finds the cause in the system log under source OAuth.',
  token_page: () =>
    'The instance answered with a web page in place of a token: it is hibernating or under maintenance. Wake a developer ' +
    'instance at https://developer.servicenow.com; delivery goes on automatically.',
  token_redirected: () =>
    'The instance sent the request for a token on to another address. Check the address of the instance and exclude ' +
    '/oauth_token.do from single sign-on.',
  token_unexpected_answer: () =>
    'The token endpoint of the instance answered something that is not a token. Check that the address is that of the ' +
    'instance itself.',

  // One task.
  task_rejected: ({ said }: { said: string }) =>
    `ServiceNow refused this task: “${said}”. Have the rule changed there and try again, or create a new ticket with ` +
    'other content.',
  task_conflict: ({ said }: { said: string }) =>
    `ServiceNow has another task under the same correlation id: “${said}”. Create a new ticket with this content.`,
  task_failed: ({ said }: { said: string }) =>
    `ServiceNow failed to create this ticket: “${said}”. It is tried again automatically; when it stays so, show this to the ` +
    'ServiceNow admin.',
  internal_error: () =>
    'The connector met an unexpected error. It tries again automatically; its log has the cause, for the operator of this ' +
    'service.',
  // Of errors that bring English words of their own, with details for the operator.
  secret_unreadable: () =>
    'The stored secrets of this connection cannot be opened. An operator must check SECRET_KEYS; else remove the ' +
    'connection and connect again.',
  instance_address_refused: () =>
    'The address of the instance is no longer allowed. An operator must check SERVICENOW_HOSTS; else remove the ' +
    'connection and connect to another instance.',

  // The connection.
  connection_answers: ({ instance, user }: { instance: string; user: string }) =>
    `${instance} answers, and ${user} is the integration user.`,
  connection_not_authorized: () => 'Nobody has authorized this connection. Press Authorize on the settings page.',
  connection_authorization_ended: () =>
    'ServiceNow no longer accepts the authorization of this connection: it was revoked, it ended, or the client secret ' +
    'changed. Press Authorize on the settings page. Tickets wait until then.',
  connection_client_changed: () => 'The client ID changed. Press Authorize on the settings page.',
  connection_user_missing: () =>
    'ServiceNow has no integration user yet. Finish the step "Create the integration user" of the installation checklist ' +
    'in ServiceNow, then press Authorize again and sign in as that user.',
  connection_wrong_user: ({ signedIn, expected }: { signedIn: string; expected: string }) =>
    `${signedIn} pressed Allow, but the connection belongs to the integration user ${expected}. Press Authorize again, ` +
    `choose "Not you?" on the consent page, sign in as ${expected}, and press Allow.`,
  connection_user_refused: () =>
    'ServiceNow lets the person who pressed Allow not use the app, and does not say who it was. Most often somebody else ' +
    'than the integration user pressed Allow: press Authorize again, choose "Not you?" on the consent page, and sign in as ' +
    'the integration user. If it was the integration user, it lacks its role or is locked: let the installation checklist ' +
    'validate it, then authorize again.',
  connection_removed: ({ instanceUrl }: { instanceUrl: string }) =>
    `The connection to ${instanceUrl} was removed before this ticket was delivered. Connect again, then try again.`,

  // What is provisioned.
  provisioning_no_connection: () => 'No ServiceNow instance is connected.',
  provisioning_saved: ({ instanceUrl, person }: { instanceUrl: string; person: string }) =>
    `${instanceUrl}, saved by ${person}.`,
  provisioning_refused: () => 'ServiceNow no longer accepts the authorization.',
  provisioning_not_authorized: () => 'Nobody has pressed Allow yet.',
  provisioning_authorized: ({ person, at }: { person: string; at: string }) => `Authorized by ${person} on ${at}.`,
  provisioning_wrong_user: ({ user }: { user: string }) => `${user} is not the integration user.`,
  provisioning_user_unknown: () => 'Not known before the authorization.',
  provisioning_acts_as: ({ user }: { user: string }) => `Acts as ${user}, the integration user.`,
  provisioning_app_silent: () => 'The app has not answered yet.',
  provisioning_app: ({ version }: { version: string }) => `App ${version}.`,
  provisioning_app_on: ({ version, release }: { version: string; release: string }) =>
    `App ${version}, ServiceNow ${release}.`,
  provisioning_last_answer: ({ at }: { at: string }) => `Last answer on ${at}.`,
  provisioning_never_answered: () => 'The instance has not answered yet.',
  provisioning_silent_since: ({ at }: { at: string }) => `No answer since ${at}.`,
  provisioning_can_share: () => 'Improvement actions can be shared, and the home page shows the ticket cards.',
  provisioning_cannot_share: () => 'Tickets cannot reach ServiceNow yet.',
} as const satisfies Record<string, (parameters: never) => string>;

export type NoticeCode = keyof typeof NOTICES;

/** Something told to people, in every language. */
export interface Notice {
  /** One of ours, or the code of an error that has no parameters. */
  code: string;
  /** Values in the text; moments in ISO 8601. */
  parameters: Readonly<Record<string, string | number>>;
  /** In English. */
  text: string;
}

export const NOTICE_CODES = Object.keys(NOTICES) as NoticeCode[];

/** The notice of this code; its parameters are those that its text names. */
export function notice<Code extends NoticeCode>(code: Code, ...given: Parameters<(typeof NOTICES)[Code]>): Notice {
  const [parameters = {}] = given as [Notice['parameters']?];
  const tell = NOTICES[code] as (parameters: Notice['parameters']) => string;
  return { code, parameters, text: tell(parameters) };
}

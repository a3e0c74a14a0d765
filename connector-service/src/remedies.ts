/** Who can do it. `nobody`: it heals by itself. */
export type Doer = 'nobody' | 'security_admin' | 'servicenow_admin' | 'operator';

/** Where it is done. */
export type RemedyPlace =
  | { kind: 'nowhere' }
  /** A button on the page where the fault is shown. */
  | { kind: 'action'; action: 'authorize' | 'test' | 'retry' }
  /** A page of this portal. */
  | { kind: 'page'; path: string }
  /** A page of the connected instance. */
  | { kind: 'instance'; path: string }
  | { kind: 'web'; url: string };

interface Definition {
  doer: Doer;
  place: RemedyPlace;
  /** `followed`: a test does what it says and sees the fault gone. Else the reason why none can. */
  proof: 'followed' | { outside: string };
  /** In English; pages say the same in the person's language, from `portal/src/texts/`. */
  text: string;
}

/** Page of the app on an instance: installation checklist and connection status. */
export const CHECKLIST_PAGE = '/x_mioms_m365ticket_setup.do';

const NOWHERE: RemedyPlace = { kind: 'nowhere' };
const action = (name: 'authorize' | 'test' | 'retry'): RemedyPlace => ({ kind: 'action', action: name });
const page = (path: string): RemedyPlace => ({ kind: 'page', path });
const instance = (path: string): RemedyPlace => ({ kind: 'instance', path });
const web = (url: string): RemedyPlace => ({ kind: 'web', url });

/** Everything that a person is ever told to do: who, where and what. A code never changes its meaning. */
const REMEDIES = {
  wait: {
    doer: 'nobody',
    place: NOWHERE,
    proof: 'followed',
    text: 'It is tried again automatically; nothing has to be done.',
  },
  check_instance: {
    doer: 'servicenow_admin',
    place: instance('/'),
    proof: 'followed',
    text:
      'Open the address of the instance in a browser. If it opens there, ask whether its network lets this ' +
      'service in; if not, have the instance started or the address corrected. It is tried again automatically.',
  },
  correct_address: {
    doer: 'security_admin',
    place: page('/settings/servicenow'),
    proof: 'followed',
    text:
      'Correct the address of the instance: before the first authorization by Change the values, later by Remove ' +
      'connection and connecting again.',
  },
  allow_addresses: {
    doer: 'servicenow_admin',
    place: instance('/ip_access_list.do'),
    proof: 'followed',
    text:
      'Allow the outgoing addresses of this service in ServiceNow under System Security > IP Address Access ' +
      'Control. It is tried again automatically.',
  },
  wake_instance: {
    doer: 'servicenow_admin',
    place: web('https://developer.servicenow.com'),
    proof: 'followed',
    text:
      'Wake the instance at developer.servicenow.com and wait until it opens in the browser. It is tried again ' +
      'automatically.',
  },
  exempt_from_sso: {
    doer: 'servicenow_admin',
    place: instance('/'),
    proof: 'followed',
    text:
      'Exclude the API of the instance and /oauth_token.do from single sign-on, and see that the address is that ' +
      'of the instance itself. It is tried again automatically.',
  },
  mend_certificate: {
    doer: 'servicenow_admin',
    place: instance('/'),
    proof: { outside: 'A certificate is issued by others than the two products.' },
    text: 'Ask who runs the instance for a certificate that is valid, issued for this host and by a known authority.',
  },
  find_gateway: {
    doer: 'servicenow_admin',
    place: instance('/'),
    proof: { outside: 'A gateway belongs to the network between the two products.' },
    text:
      'It is tried again automatically. When it stays so, look for a gateway between this service and the ' +
      'instance.',
  },
  authorize: {
    doer: 'security_admin',
    place: action('authorize'),
    proof: 'followed',
    text: 'Press Authorize, sign in as the integration user, and press Allow.',
  },
  authorize_as_integration_user: {
    doer: 'security_admin',
    place: action('authorize'),
    proof: 'followed',
    text:
      'Press Authorize again, choose “Not you?” on the ServiceNow page, sign in as the integration user, and ' +
      'press Allow. If it was that user, let the installation checklist validate it first.',
  },
  create_integration_user: {
    doer: 'servicenow_admin',
    place: instance(CHECKLIST_PAGE),
    proof: 'followed',
    text:
      'Finish the step “Create the integration user” of the installation checklist in ServiceNow, then press ' +
      'Authorize again and sign in as that user.',
  },
  validate_integration_user: {
    doer: 'servicenow_admin',
    place: instance(CHECKLIST_PAGE),
    proof: 'followed',
    text:
      'Let the installation checklist validate the integration user: it must be active, not locked, and hold the ' +
      'role x_mioms_m365ticket.integration. The connection then works again by itself within a minute.',
  },
  install_app: {
    doer: 'servicenow_admin',
    place: action('test'),
    proof: 'followed',
    text:
      'Install the app Microsoft 365 Ticketing Connector on the instance, or bring it up to date: npm run ' +
      'install-app -- --instance and the address of the instance. Finish its installation checklist, then test ' +
      'now.',
  },
  validate_oauth_entity: {
    doer: 'servicenow_admin',
    place: instance(CHECKLIST_PAGE),
    proof: 'followed',
    text: 'Let the installation checklist validate the OAuth entity, then press Authorize again.',
  },
  compare_client: {
    doer: 'security_admin',
    place: page('/settings/servicenow'),
    proof: 'followed',
    text:
      'Compare the client ID with that of the OAuth entity (System OAuth > Application Registry), and its redirect ' +
      'address with the one on the settings page. Give the OAuth entity a new secret in the installation ' +
      'checklist, copy both from there, enter them on the ServiceNow settings page, then authorize again.',
  },
  read_system_log: {
    doer: 'servicenow_admin',
    place: instance('/syslog_list.do'),
    proof: 'followed',
    text:
      'The ServiceNow admin finds the cause in the system log. It is tried again automatically where that can ' +
      'help.',
  },
  raise_rate_limit: {
    doer: 'servicenow_admin',
    place: instance('/sys_rate_limit_rules_list.do'),
    proof: 'followed',
    text:
      'It slows down and goes on automatically. When it stays so, look for a rate limit rule that meets the ' +
      'integration user.',
  },
  show_servicenow_admin: {
    doer: 'servicenow_admin',
    place: NOWHERE,
    proof: 'followed',
    text: 'Show this to the ServiceNow admin, who can mend what refuses it; then try again.',
  },
  change_rule: {
    doer: 'servicenow_admin',
    place: action('retry'),
    proof: 'followed',
    text: 'Have the rule changed in ServiceNow and try again, or create a new ticket with other content.',
  },
  create_new_ticket: {
    doer: 'security_admin',
    place: page('/secure-score'),
    proof: 'followed',
    text: 'Create a new ticket with this content.',
  },
  connect: {
    doer: 'security_admin',
    place: page('/settings/servicenow'),
    proof: 'followed',
    text: 'Connect to ServiceNow: paste the values of the installation checklist.',
  },
  connect_again: {
    doer: 'security_admin',
    place: page('/settings/servicenow'),
    proof: 'followed',
    text: 'Connect again, then try again.',
  },
  test_now: {
    doer: 'security_admin',
    place: action('test'),
    proof: 'followed',
    text:
      'Test now. If the test works and the silence stays, ask the operator of this service whether one of its ' +
      'processes works (ROLE).',
  },
  register_again: {
    doer: 'security_admin',
    place: action('test'),
    proof: 'followed',
    text:
      'Test now registers this service in ServiceNow again. If it is to stay disconnected, remove the connection ' +
      'here.',
  },
  register_signals: {
    doer: 'security_admin',
    place: action('test'),
    proof: 'followed',
    text: 'Test now registers this service in ServiceNow again, with a new key.',
  },
  mend_signals: {
    doer: 'servicenow_admin',
    place: instance(CHECKLIST_PAGE),
    proof: 'followed',
    text: 'The step Test of the installation checklist says why the signal does not arrive.',
  },
  check_secret_keys: {
    doer: 'operator',
    place: NOWHERE,
    proof: 'followed',
    text:
      'The operator of this service puts the missing key back into SECRET_KEYS. If it is lost, remove the ' +
      'connection and connect again.',
  },
  check_allowed_hosts: {
    doer: 'operator',
    place: NOWHERE,
    proof: 'followed',
    text:
      'The operator of this service allows the host in SERVICENOW_HOSTS again; else remove the connection and ' +
      'connect to another instance.',
  },
  read_service_log: {
    doer: 'operator',
    place: NOWHERE,
    proof: { outside: 'What is wrong is not known; else it had a notice of its own.' },
    text: 'It is tried again automatically. The log of this service has the cause, for its operator.',
  },
} as const satisfies Record<string, Definition>;

export type RemedyCode = keyof typeof REMEDIES;

export const REMEDY_CODES = Object.keys(REMEDIES) as RemedyCode[];

/** A remedy with who, where and how it is proven. */
export function remedy(code: RemedyCode): Definition {
  return REMEDIES[code];
}

/** What to do, in English. */
export function remedyText(code: RemedyCode): string {
  return REMEDIES[code].text;
}

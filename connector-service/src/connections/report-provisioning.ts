import { type Notice, notice } from '../notices.ts';
import type { Connection } from './connection.ts';

export interface ProvisioningItem {
  key: 'connection_saved' | 'authorized' | 'right_user' | 'app_installed' | 'instance_reached' | 'can_share';
  provisioned: boolean;
  /** What is there, or what is missing. */
  detail: Notice;
  /** What to do; null when provisioned. */
  remedy: string | null;
}

export interface ProvisioningReport {
  complete: boolean;
  /** True: the page offers Authorize. */
  canAuthorize: boolean;
  items: ProvisioningItem[];
}

/** Contact older than this means that the poll of each minute fails. */
const CONTACT_MS = 10 * 60_000;

/** What is provisioned, what is missing, and the remedy of each (R28). Pure. */
export function reportProvisioning(input: { connection: Connection | null; now: Date }): ProvisioningReport {
  const { connection, now } = input;
  if (connection === null) return { complete: false, canAuthorize: false, items: [NO_CONNECTION, cannotShare()] };
  const items = [
    saved(connection),
    authorized(connection),
    rightUser(connection),
    appInstalled(connection),
    instanceReached(connection, now),
    connection.pausedFor === null ? canShare() : cannotShare(connection.lastError),
  ];
  return { complete: items.every((item) => item.provisioned), canAuthorize: connection.pausedFor !== null, items };
}

const NO_CONNECTION: ProvisioningItem = {
  key: 'connection_saved',
  provisioned: false,
  detail: notice('provisioning_no_connection'),
  remedy: 'Press "Connect to ServiceNow" and enter the instance, the client ID and the client secret.',
};

const provisioned = (key: ProvisioningItem['key'], detail: Notice): ProvisioningItem => {
  return { key, provisioned: true, detail, remedy: null };
};

const missing = (key: ProvisioningItem['key'], detail: Notice, remedy: string): ProvisioningItem => {
  return { key, provisioned: false, detail, remedy };
};

function saved(connection: Connection): ProvisioningItem {
  const { instanceUrl, createdBy: person } = connection;
  return provisioned('connection_saved', notice('provisioning_saved', { instanceUrl, person }));
}

function authorized(connection: Connection): ProvisioningItem {
  if (connection.pausedFor === 'reauthorization_required') {
    const detail = connection.lastError ?? notice('provisioning_refused');
    return missing('authorized', detail, 'Press Authorize and sign in as the integration user.');
  }
  if (connection.authorizedAt === null) {
    return missing(
      'authorized',
      notice('provisioning_not_authorized'),
      'Press Authorize and sign in as the integration user.',
    );
  }
  const facts = { person: connection.authorizedBy ?? '', at: connection.authorizedAt.toISOString() };
  return provisioned('authorized', notice('provisioning_authorized', facts));
}

function rightUser(connection: Connection): ProvisioningItem {
  if (connection.pausedFor === 'wrong_user') {
    const detail = connection.lastError ?? notice('provisioning_wrong_user', { user: connection.authorizedAs ?? '' });
    return missing('right_user', detail, 'Press Authorize, choose "Not you?" and sign in as the integration user.');
  }
  if (connection.authorizedAs === null) {
    const remedy = 'Press Authorize and sign in as the integration user.';
    return missing('right_user', notice('provisioning_user_unknown'), remedy);
  }
  return provisioned('right_user', notice('provisioning_acts_as', { user: connection.authorizedAs }));
}

function appInstalled(connection: Connection): ProvisioningItem {
  if (connection.pausedFor === 'app_missing' || connection.appVersion === null) {
    const detail = connection.lastError ?? notice('provisioning_app_silent');
    const remedy = 'Install "Microsoft 365 Ticketing Connector" from the ServiceNow store, then test the connection.';
    return missing('app_installed', detail, remedy);
  }
  const { appVersion: version, release } = connection;
  const detail =
    release === null ? notice('provisioning_app', { version }) : notice('provisioning_app_on', { version, release });
  return provisioned('app_installed', detail);
}

function instanceReached(connection: Connection, now: Date): ProvisioningItem {
  const last = connection.lastContactAt;
  if (last !== null && now.getTime() - last.getTime() <= CONTACT_MS) {
    return provisioned('instance_reached', notice('provisioning_last_answer', { at: last.toISOString() }));
  }
  const detail =
    last === null
      ? notice('provisioning_never_answered')
      : notice('provisioning_silent_since', { at: last.toISOString() });
  const remedy =
    'Test the connection. If it fails, see whether the instance is up and whether its IP address access control allows this service.';
  return missing('instance_reached', connection.lastError ?? detail, remedy);
}

function canShare(): ProvisioningItem {
  return provisioned('can_share', notice('provisioning_can_share'));
}

function cannotShare(reason: Notice | null = null): ProvisioningItem {
  const detail = reason ?? notice('provisioning_cannot_share');
  return missing('can_share', detail, 'Finish the items above; tickets shared meanwhile wait and are sent afterwards.');
}

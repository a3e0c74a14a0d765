import type { Connection } from './connection.ts';

export interface ProvisioningItem {
  key: 'connection_saved' | 'authorized' | 'right_user' | 'app_installed' | 'instance_reached' | 'can_share';
  provisioned: boolean;
  /** What is there, or what is missing, in words. */
  detail: string;
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
  detail: 'No ServiceNow instance is connected.',
  remedy: 'Press "Connect to ServiceNow" and enter the instance, the client ID and the client secret.',
};

const provisioned = (key: ProvisioningItem['key'], detail: string): ProvisioningItem => {
  return { key, provisioned: true, detail, remedy: null };
};

const missing = (key: ProvisioningItem['key'], detail: string, remedy: string): ProvisioningItem => {
  return { key, provisioned: false, detail, remedy };
};

function saved(connection: Connection): ProvisioningItem {
  return provisioned('connection_saved', `${connection.instanceUrl}, saved by ${connection.createdBy}.`);
}

function authorized(connection: Connection): ProvisioningItem {
  if (connection.pausedFor === 'reauthorization_required') {
    const detail = connection.lastError ?? 'ServiceNow no longer accepts the authorization.';
    return missing('authorized', detail, 'Press Authorize and sign in as the integration user.');
  }
  if (connection.authorizedAt === null) {
    return missing(
      'authorized',
      'Nobody has pressed Allow yet.',
      'Press Authorize and sign in as the integration user.',
    );
  }
  return provisioned(
    'authorized',
    `Authorized by ${connection.authorizedBy} on ${connection.authorizedAt.toISOString()}.`,
  );
}

function rightUser(connection: Connection): ProvisioningItem {
  if (connection.pausedFor === 'wrong_user') {
    const detail = connection.lastError ?? `${connection.authorizedAs} is not the integration user.`;
    return missing('right_user', detail, 'Press Authorize, choose "Not you?" and sign in as the integration user.');
  }
  if (connection.authorizedAs === null) {
    const remedy = 'Press Authorize and sign in as the integration user.';
    return missing('right_user', 'Not known before the authorization.', remedy);
  }
  return provisioned('right_user', `Acts as ${connection.authorizedAs}, the integration user.`);
}

function appInstalled(connection: Connection): ProvisioningItem {
  if (connection.pausedFor === 'app_missing' || connection.appVersion === null) {
    const detail = connection.lastError ?? 'The app has not answered yet.';
    const remedy = 'Install "Microsoft 365 Ticketing Connector" from the ServiceNow store, then test the connection.';
    return missing('app_installed', detail, remedy);
  }
  const release = connection.release === null ? '' : `, ServiceNow ${connection.release}`;
  return provisioned('app_installed', `App ${connection.appVersion}${release}.`);
}

function instanceReached(connection: Connection, now: Date): ProvisioningItem {
  const last = connection.lastContactAt;
  if (last !== null && now.getTime() - last.getTime() <= CONTACT_MS) {
    return provisioned('instance_reached', `Last answer on ${last.toISOString()}.`);
  }
  const detail = last === null ? 'The instance has not answered yet.' : `No answer since ${last.toISOString()}.`;
  const remedy =
    'Test the connection. If it fails, see whether the instance is up and whether its IP address access control allows this service.';
  return missing('instance_reached', connection.lastError ?? detail, remedy);
}

function canShare(): ProvisioningItem {
  return provisioned('can_share', 'Improvement actions can be shared, and the home page shows the ticket cards.');
}

function cannotShare(reason: string | null = null): ProvisioningItem {
  const detail = reason ?? 'Tickets cannot reach ServiceNow yet.';
  return missing('can_share', detail, 'Finish the items above; tickets shared meanwhile wait and are sent afterwards.');
}

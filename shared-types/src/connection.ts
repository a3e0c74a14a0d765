/** What the connector registers with the app: where it lives and how the doorbell is signed. */
export interface ConnectionRegistration {
  /** Address of the security center pages, shown to the ServiceNow admin. */
  connector_url: string;
  /** Where the app rings after a ticket changed. */
  doorbell_url: string;
  /** HMAC key of the doorbell: {@link DOORBELL_SECRET_LENGTH} characters of base64url. */
  doorbell_secret: string;
}

/** How a registration ended. `PUT /connection` begins a new one: it follows an act of a person, never a poll. */
export interface Disconnection {
  /** User ID on the instance: the integration user when the connector asked for it, else an administrator there. */
  by: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** `error.code` of a refusal because the registration was ended, by whomever. */
export const DISCONNECTED = 'disconnected' as const;

/** Health and versions of the app, as the connector sees them. Carries no secret. */
export interface ConnectionStatus {
  app_version: string;
  instance_name: string;
  /** Build name of the instance, for example `Zurich`; `null` when the instance does not tell. */
  release: string | null;
  /** Who the access token acts as. */
  signed_in_as: string;
  /** Who the checklist made for this purpose; `null` before that step. */
  integration_user: string | null;
  /**
   * Whether the registration stands. While it does not, and one stood before, every other resource for the connector is
   * refused with 403 and the code {@link DISCONNECTED}: nothing is taken in that the status page calls not connected.
   */
  registered: boolean;
  /** Who ended the last registration, and when; `null` while one stands, and before the first. */
  disconnected: Disconnection | null;
  connector_url: string | null;
  /** ISO 8601, UTC: the instance's clock, so that skew can be seen. */
  time: string;
}

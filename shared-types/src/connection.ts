/** What the connector registers with the app: where it lives and how the doorbell is signed. */
export interface ConnectionRegistration {
  /** Address of the security center pages, shown to the ServiceNow admin. */
  connector_url: string;
  /** Where the app rings after a ticket changed. */
  doorbell_url: string;
  /** HMAC key of the doorbell: {@link DOORBELL_SECRET_LENGTH} characters of base64url. */
  doorbell_secret: string;
}

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
  registered: boolean;
  connector_url: string | null;
  /** ISO 8601, UTC: the instance's clock, so that skew can be seen. */
  time: string;
}

/** Scope of the app on the instance. */
export const APP_SCOPE = 'x_mioms_m365ticket';

/** Base path of the app's scripted REST API. */
export const API_BASE_PATH = '/api/x_mioms_m365ticket/v1';

/** Own tables a ticket can live in, by ticket type. */
export const TICKET_TABLES = {
  incident: 'x_mioms_m365ticket_incident',
  change: 'x_mioms_m365ticket_change',
} as const;

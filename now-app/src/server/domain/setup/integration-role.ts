/** The one role the integration user needs: it opens the REST resources of the app and nothing else. */
export const INTEGRATION_ROLE = 'x_mioms_m365ticket.integration';

/** Roles that an instance gives to every internal user by itself. */
export const AUTOMATIC_ROLES: readonly string[] = ['snc_internal'];

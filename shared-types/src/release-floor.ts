/**
 * The oldest release of ServiceNow that runs the app: it is built with the ServiceNow SDK, whose modules are JavaScript
 * modules of an ES2021 engine.
 */
export const RELEASE_FLOOR = 'Washington DC';

/** A `/_twin` request that names no possible change; the message names field and remedy. Answered with 400. */
export class UnusableRequestError extends Error {}

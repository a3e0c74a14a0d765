import type { Response } from 'express';
import type { Person } from '../ports/sign-in.ts';

/** `tenantId/objectId` of the person an answer is for. */
export const SESSION_PERSON_HEADER = 'X-Session-Person';

/** Lets a page notice that its browser has become somebody else's: another window may have signed in anew. */
export function nameSessionPerson(response: Response, { tenantId, objectId }: Person): void {
  response.setHeader(SESSION_PERSON_HEADER, `${tenantId}/${objectId}`);
}

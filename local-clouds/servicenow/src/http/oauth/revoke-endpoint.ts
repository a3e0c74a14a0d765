import type { Request, Response } from 'express';
import type { Platform } from '../platform.ts';
import { readForm } from '../read-body.ts';

/** `GET|POST /oauth_revoke_token.do?token=`: needs no authentication; unknown tokens get the same answer. */
export async function revokeToken(platform: Platform, request: Request, response: Response): Promise<void> {
  const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams();
  const query = request.query['token'];
  const token = form.get('token') ?? (typeof query === 'string' ? query : '');
  if (token !== '') platform.credentials.revoke(token);
  response.status(200).end();
}

import { z } from 'zod';
import { text, timestamp } from './text.ts';

export const PAUSE_REASONS = [
  'not_authorized',
  'reauthorization_required',
  'wrong_user',
  'app_missing',
  'access_denied',
] as const;

/** A connection as pages see it: no secret is part of it. */
export const connectionSchema = z
  .object({
    id: z.string(),
    instanceUrl: z.string(),
    clientId: z.string(),
    status: z.enum(['active', 'paused']),
    pausedFor: z.enum(PAUSE_REASONS).nullable().meta({ description: 'Why deliveries wait; null when active.' }),
    lastError: z.string().nullable().meta({ description: 'Cause and remedy.' }),
    authorizedAs: z.string().nullable().meta({ description: 'ServiceNow user the token acts as.' }),
    integrationUser: z.string().nullable().meta({ description: 'ServiceNow user the checklist made.' }),
    authorizedBy: z.string().nullable(),
    authorizedAt: timestamp.nullable(),
    refreshTokenExpiresAt: timestamp.nullable(),
    appVersion: z.string().nullable(),
    release: z.string().nullable(),
    lastContactAt: timestamp.nullable(),
    lastRingAt: timestamp.nullable(),
    createdBy: z.string(),
    createdAt: timestamp,
  })
  .meta({ id: 'Connection' });

/** Answer of `GET` and `PUT /api/servicenow/connection`. */
export const connectionAnswerSchema = z
  .object({
    connection: connectionSchema.nullable().meta({ description: 'Null: not connected yet.' }),
    redirectUri: z.string().meta({ description: 'To be registered in the OAuth entity of the instance.' }),
    allowedHosts: z.array(z.string()).meta({ description: 'Hosts an instance address may have.' }),
  })
  .meta({ id: 'ConnectionAnswer' });

/** Body of `PUT /api/servicenow/connection`. */
export const connectionBodySchema = z
  .strictObject({
    instanceUrl: text({ maxLength: 255, multiline: false }).meta({ example: 'https://example.service-now.com' }),
    clientId: text({ maxLength: 255, multiline: false }),
    clientSecret: text({ maxLength: 4096, multiline: false })
      .optional()
      .meta({ description: 'Needed once; leave it out to keep the saved one. Never returned.' }),
  })
  .meta({ id: 'ConnectionBody' });

export const authorizeAnswerSchema = z
  .object({
    authorizationUrl: z.string().meta({ description: 'Consent page on the instance: send the browser there.' }),
    expiresAt: timestamp.meta({ description: 'The way back must be finished by then.' }),
    integrationUser: z.string().nullable().meta({ description: 'Who must press Allow, when known.' }),
  })
  .meta({ id: 'AuthorizeAnswer' });

export const connectionTestSchema = z
  .object({
    ok: z.boolean(),
    code: z.string().nullable().meta({ description: 'Error code when not ok.' }),
    message: z.string().meta({ description: 'What was found, or cause and remedy.' }),
    connection: connectionSchema,
  })
  .meta({ id: 'ConnectionTest' });

export const connectionRemovalSchema = z
  .object({
    instanceInformed: z.boolean().meta({ description: 'The app on the instance has removed its registration.' }),
    tokensRevoked: z.boolean().meta({ description: 'The instance has revoked both tokens.' }),
    message: z.string().nullable().meta({ description: 'What could not be done there, with its remedy.' }),
  })
  .meta({ id: 'ConnectionRemoval' });

/** `?result=` of `/settings/servicenow` after the way back from the instance. */
export const AUTHORIZATION_RESULTS = [
  'connected',
  'denied',
  'state_missing',
  'state_unknown',
  'state_expired',
  'session_changed',
  'connection_changed',
  'code_missing',
  'code_rejected',
  'wrong_user',
  'app_missing',
  'access_denied',
  'ip_blocked',
  'hibernating',
  'sign_in_page',
  'unreachable',
  'instance_error',
  'not_signed_in',
  'forbidden',
  'failed',
] as const;
export type AuthorizationResult = (typeof AUTHORIZATION_RESULTS)[number];

export type ConnectionView = z.infer<typeof connectionSchema>;
export type ConnectionAnswer = z.infer<typeof connectionAnswerSchema>;
export type ConnectionBody = z.infer<typeof connectionBodySchema>;
export type AuthorizeAnswer = z.infer<typeof authorizeAnswerSchema>;
export type ConnectionTest = z.infer<typeof connectionTestSchema>;
export type ConnectionRemoval = z.infer<typeof connectionRemovalSchema>;

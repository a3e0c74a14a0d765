import { z } from 'zod';
import { CONNECTION_ITEMS, CONNECTION_STATES } from '../../connections/judge-connection.ts';
import { clientText } from './client-text.ts';
import { noticeSchema, text, timestamp } from './text.ts';

export const PAUSE_REASONS = [
  'not_authorized',
  'reauthorization_required',
  'wrong_user',
  'app_missing',
  'access_denied',
  'disconnected',
] as const;

/** One thing that a connection needs. */
export const connectionItemSchema = z
  .object({
    key: z.enum(CONNECTION_ITEMS),
    status: z.enum(['done', 'unknown', 'retrying', 'attention', 'waits']).meta({
      description: '`waits`: for the first one that is not in order; nothing is known against it.',
    }),
    message: z.string().meta({ description: 'What is so, and what to do about it, in English.' }),
    notice: noticeSchema.meta({ description: 'The same for any language.' }),
    waitsFor: z.enum(CONNECTION_ITEMS).nullable(),
  })
  .meta({ id: 'ConnectionItem' });

/** A connection as pages see it: no secret is part of it. */
export const connectionSchema = z
  .object({
    id: z.string(),
    instanceUrl: z.string(),
    clientId: z.string(),
    status: z.enum(CONNECTION_STATES).meta({
      description:
        'One judgement for every page: `retrying` after a failure that may heal, `attention` when it does not or when the ' +
        'way back is broken, `paused` while deliveries wait for a person.',
    }),
    problem: connectionItemSchema.nullable().meta({
      description: 'The first thing that is not in order, with its remedy; null: all are.',
    }),
    pausedFor: z.enum(PAUSE_REASONS).nullable().meta({ description: 'Why deliveries wait; null when active.' }),
    lastError: z.string().nullable().meta({ description: 'Cause and remedy of the problem, in English.' }),
    lastErrorNotice: noticeSchema.nullable().meta({ description: 'The same for any language.' }),
    refusedAuthorization: z
      .object({
        at: timestamp,
        by: z.string().meta({ description: 'Who pressed Authorize here.' }),
        message: z
          .string()
          .meta({ description: 'Who pressed Allow, or that it is unknown, and what to do; in English.' }),
        notice: noticeSchema.meta({ description: 'The same for any language.' }),
      })
      .nullable()
      .meta({ description: 'The last authorization that was not taken, until one is. Its tokens are revoked.' }),
    authorizedAs: z.string().nullable().meta({ description: 'ServiceNow user the token acts as.' }),
    integrationUser: z.string().nullable().meta({ description: 'ServiceNow user the checklist made.' }),
    authorizedBy: z.string().nullable(),
    authorizedAt: timestamp.nullable(),
    refreshTokenExpiresAt: timestamp.nullable(),
    refreshTokenDaysLeft: z
      .number()
      .nullable()
      .meta({ description: 'Whole days until the refresh token ends unused; 0 or less: it ended.' }),
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
    pendingRevocations: z
      .array(
        z.object({
          instanceUrl: z.string(),
          tokens: z.number(),
          since: timestamp,
          endsAt: timestamp.meta({ description: 'When the last of them is dead by itself.' }),
        }),
      )
      .meta({
        description: 'Tokens out of use that an instance has not confirmed to be revoked; tried again by itself.',
      }),
    redirectUri: z.string().meta({ description: 'To be registered in the OAuth entity of the instance.' }),
    allowedHosts: z.array(z.string()).meta({ description: 'Hosts an instance address may have.' }),
    outboundAddresses: z.array(z.string()).meta({
      description: 'From where this service calls an instance, to be allowed there; empty: the operator has not told.',
    }),
  })
  .meta({ id: 'ConnectionAnswer' });

const clientSecretField = clientText(4096).meta({ description: 'Never returned.' });

const anywayField = z.boolean().default(false).meta({
  description: 'After a 409 that said why the instance does not answer as it should: true goes on all the same.',
});

/** Query of `POST /api/servicenow/connection/authorize`. */
export const authorizeQuerySchema = z.strictObject({
  anyway: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'After a 409 that said why the instance does not answer as it should: `true` goes on.' }),
});

/** Body of `PUT /api/servicenow/connection`. */
export const connectionBodySchema = z
  .strictObject({
    instanceUrl: text({ maxLength: 255, multiline: false }).meta({ example: 'https://example.service-now.com' }),
    clientId: clientText(255),
    clientSecret: clientSecretField,
    anyway: anywayField,
  })
  .meta({ id: 'ConnectionBody' });

/** Body of `PUT /api/servicenow/connection/secret`: the secret was renewed on the instance. */
export const clientSecretBodySchema = z
  .strictObject({ clientSecret: clientSecretField })
  .meta({ id: 'ClientSecretBody' });

export const authorizeAnswerSchema = z
  .object({
    authorizationUrl: z.string().meta({ description: 'Consent page on the instance: send the browser there.' }),
  })
  .meta({ id: 'AuthorizeAnswer' });

/** Answer of `POST /api/servicenow/connection/test`; also when the instance failed the test. */
export const connectionTestSchema = z
  .object({
    ok: z.boolean(),
    errorCode: z.string().nullable().meta({ description: 'Stable code of the problem; null when ok.' }),
    message: z.string().meta({ description: 'What was found, or cause and remedy, in English.' }),
    notice: noticeSchema.meta({ description: 'The same for any language.' }),
    clockSkewSeconds: z.number().nullable().meta({ description: "The instance's clock minus ours." }),
    connection: connectionSchema,
  })
  .meta({ id: 'ConnectionTest' });

export const connectionRemovalSchema = z
  .object({
    removedOnInstance: z.boolean().meta({ description: 'The app on the instance has forgotten this service.' }),
    tokensRevoked: z.boolean().meta({ description: 'The instance has revoked both tokens.' }),
    abandonedTickets: z.number().meta({ description: 'Undelivered tickets, now failed; they can be retried later.' }),
  })
  .meta({ id: 'ConnectionRemoval' });

/** `?result=` of `/settings/servicenow` after the way back from the instance. */
export const AUTHORIZATION_RESULTS = [
  'connected',
  /** Connected, but paused: `pausedFor` of the connection says why. */
  'wrong_user',
  'app_missing',
  'access_denied',
  'reauthorization_required',
  'not_authorized',
  /** Nothing was connected. */
  'authorization_denied',
  'authorization_state_invalid',
  'token_rejected',
  'connection_missing',
  'instance_unreachable',
  'instance_hibernating',
  'instance_sign_in_page',
  'instance_ip_blocked',
  'instance_forbidden',
  'instance_throttled',
  'instance_instance_error',
  'instance_unexpected_answer',
  'not_signed_in',
  'not_permitted',
  'request_invalid',
  'failed',
] as const;
export type AuthorizationResult = (typeof AUTHORIZATION_RESULTS)[number];

export type ConnectionItemView = z.infer<typeof connectionItemSchema>;
export type ConnectionView = z.infer<typeof connectionSchema>;
export type ConnectionAnswer = z.infer<typeof connectionAnswerSchema>;
export type ClientSecretBody = z.infer<typeof clientSecretBodySchema>;
export type ConnectionBody = z.input<typeof connectionBodySchema>;
export type AuthorizeAnswer = z.infer<typeof authorizeAnswerSchema>;
export type ConnectionTest = z.infer<typeof connectionTestSchema>;
export type ConnectionRemoval = z.infer<typeof connectionRemovalSchema>;

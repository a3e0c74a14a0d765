import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Permission } from './schemas/session.ts';
import type { Session } from './session-cookie.ts';

/** Who may use a route: anyone, anyone signed in, or who has the permission. */
export type Access = 'public' | 'signed_in' | Permission;

export type RouteAnswer =
  | { status: 200 | 202; body: unknown }
  | { status: 204 }
  /** 303 to an address of ours, or to the one the route was made to lead to. */
  | { redirect: string }
  | { text: string; contentType: string }
  /** Writes by itself: events and exports. */
  | { stream: (response: Response) => void | Promise<void> };

export interface PublicContext {
  request: Request;
  response: Response;
}

export interface SignedInContext extends PublicContext {
  session: Session;
  tenantId: string;
  /** User principal name, for records and as the sender of tasks. */
  actor: string;
}

interface RouteFacts {
  method: 'get' | 'post' | 'put' | 'delete';
  /** As OpenAPI writes it: `/api/tickets/{id}`. */
  path: string;
  summary: string;
  /** Bytes; 256 kB unless told. */
  bodyLimit?: number;
  /** Headers the route reads, for the document. */
  headers?: z.ZodObject;
  /** Takes the body as bytes, before any parser. */
  rawBody?: true;
  /** By status; a null schema has no body or none that JSON describes. Errors are the same everywhere. */
  answers: Readonly<Record<number, { description: string; schema: z.ZodType | null }>>;
}

export interface RouteDefinition<A extends Access, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>
  extends RouteFacts {
  access: A;
  params?: P;
  query?: Q;
  body?: B;
  handle(
    input: { params: z.output<P>; query: z.output<Q>; body: z.output<B> },
    context: A extends 'public' ? PublicContext : SignedInContext,
  ): Promise<RouteAnswer> | RouteAnswer;
}

/** A route as the table holds it: router, OpenAPI document and tests are made from it. */
export interface Route extends RouteFacts {
  access: Access;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  handle(
    input: { params: unknown; query: unknown; body: unknown },
    context: SignedInContext,
  ): Promise<RouteAnswer> | RouteAnswer;
}

/** Ties the types of a route's schemas to its handler, and forgets them for the table. */
export function defineRoute<
  A extends Access,
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodNever,
>(definition: RouteDefinition<A, P, Q, B>): Route {
  return definition as unknown as Route;
}

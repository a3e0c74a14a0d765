import { queryOptions } from '@tanstack/react-query';
import type {
  AuthorizeAnswer,
  ClientSecretBody,
  ConnectionAnswer,
  ConnectionBody,
  ConnectionRemoval,
  ConnectionTest,
} from '../../../src/http/schemas/connection.ts';
import { QUERY_KEYS } from './query-keys.ts';
import { read, write } from './request.ts';

const PATH = '/api/servicenow/connection';

export const connectionQuery = queryOptions({
  queryKey: QUERY_KEYS.connection,
  queryFn: ({ signal }) => read<ConnectionAnswer>(PATH, signal),
  // What the service meets shows without a reload.
  refetchInterval: 15_000,
});

export function saveConnection(body: ConnectionBody): Promise<ConnectionAnswer> {
  return write(PATH, { method: 'PUT', body });
}

/** The secret alone, after it was renewed on the instance. */
export function replaceClientSecret(body: ClientSecretBody): Promise<ConnectionAnswer> {
  return write(`${PATH}/secret`, { method: 'PUT', body });
}

export function removeConnection(): Promise<ConnectionRemoval> {
  return write(PATH, { method: 'DELETE' });
}

/** Starts an authorization; the browser then goes to `authorizationUrl`. `anyway`: though the instance seems not ready. */
export function startAuthorization({ anyway }: { anyway: boolean }): Promise<AuthorizeAnswer> {
  return write(`${PATH}/authorize${anyway ? '?anyway=true' : ''}`, { method: 'POST' });
}

export function testConnection(): Promise<ConnectionTest> {
  return write(`${PATH}/test`, { method: 'POST' });
}

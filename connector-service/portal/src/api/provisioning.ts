import { queryOptions } from '@tanstack/react-query';
import type { Provisioning } from '../../../src/http/schemas/provisioning.ts';
import { QUERY_KEYS } from './query-keys.ts';
import { read } from './request.ts';

export const provisioningQuery = queryOptions({
  queryKey: QUERY_KEYS.provisioning,
  queryFn: ({ signal }) => read<Provisioning>('/api/provisioning', signal),
  refetchInterval: 15_000,
});

import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import type { ConnectionTest } from '../../../src/http/schemas/connection.ts';
import { testConnection } from '../api/connection.ts';

const KEY = ['connection-test'];

/** "Test now", wherever it is pressed: what it found is stored, so every page asks anew. */
export function useConnectionTest() {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: KEY,
    mutationFn: testConnection,
    onSettled: () =>
      Promise.all(['connection', 'provisioning'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

/** What the last test found, whichever button of the page was pressed; null while none ran or one is under way. */
export function useLastConnectionTest(): { result: ConnectionTest | null; error: unknown } {
  const tests = useMutationState({ filters: { mutationKey: KEY }, select: ({ state }) => state });
  const last = tests.at(-1);
  if (last === undefined || last.status === 'pending') return { result: null, error: null };
  return { result: (last.data as ConnectionTest | undefined) ?? null, error: last.error };
}

import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { reportError, reportSuccess } from './service-status.ts';

/** One cache for all pages. Nothing is retried behind a person's back: the bar says what is wrong and offers it. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: reportError, onSuccess: reportSuccess }),
    mutationCache: new MutationCache({ onError: reportError, onSuccess: reportSuccess }),
    defaultOptions: {
      // What was asked for while the page was still on its way is not asked for again by the part that shows it.
      queries: { staleTime: 2_000, retry: false, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type AddressChanges = Record<string, string | null>;

/** Filters, sort order and the open panel live in the address: they can be bookmarked, sent, and come back. */
export function useAddress(): { search: URLSearchParams; change: (changes: AddressChanges) => void } {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: AddressChanges) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { search, change };
}

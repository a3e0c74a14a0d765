import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** By name: one value, several, or none (null or empty). */
export type AddressChanges = Record<string, string | readonly string[] | null>;

/** Filters, sort order and the open panel live in the address: they can be bookmarked, sent, and come back. */
export function useAddress(): { search: URLSearchParams; change: (changes: AddressChanges) => void } {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: AddressChanges) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            next.delete(name);
            for (const each of [value].flat()) if (each) next.append(name, each);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { search, change };
}

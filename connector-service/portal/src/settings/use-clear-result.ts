import { useSearchParams } from 'react-router';

/** Takes the result of an authorization out of the address: read, or answered by a correction. */
export function useClearResult(): () => void {
  const [search, setSearch] = useSearchParams();
  return () => {
    const next = new URLSearchParams(search);
    next.delete('result');
    setSearch(next, { replace: true });
  };
}

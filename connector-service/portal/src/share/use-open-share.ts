import { useSearchParams } from 'react-router';
import { keepSelection } from './kept-selection.ts';
import { type ShareSubject, withShareSubject } from './share-address.ts';

/** Opens the share dialog above the page that is shown. */
export function useOpenShare(): (subject: ShareSubject) => void {
  const [search, setSearch] = useSearchParams();
  return (subject) => setSearch(withShareSubject(search, subject, keepSelection));
}

import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { readShareSubject, withoutShareSubject } from './share-address.ts';

const ShareDialog = lazy(() => import('./share-dialog.tsx'));

/** Shows the share dialog above whatever page is open, as the address says. */
export function ShareHost() {
  const [search, setSearch] = useSearchParams();
  const subject = readShareSubject(search);
  if (subject === null) return null;
  const close = () => setSearch(withoutShareSubject(search), { replace: true });
  return (
    <Suspense>
      <ShareDialog key={JSON.stringify(subject)} subject={subject} onClose={close} />
    </Suspense>
  );
}

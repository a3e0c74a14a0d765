import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { usePanelOrder } from '../components/panel-order.ts';
import { readKeptSelection } from './kept-selection.ts';
import { readShareSubject, withoutShareSubject } from './share-address.ts';

const ShareDialog = lazy(() => import('./share-dialog.tsx'));

/** Shows the share dialog above whatever page is open, as the address says. */
export function ShareHost() {
  const [search, setSearch] = useSearchParams();
  const panelOrder = usePanelOrder();
  const subject = readShareSubject(search, readKeptSelection);
  if (subject === null) return null;
  const close = () => setSearch(withoutShareSubject(search), { replace: true });
  return (
    <Suspense>
      <ShareDialog key={`${panelOrder} ${JSON.stringify(subject)}`} subject={subject} onClose={close} />
    </Suspense>
  );
}

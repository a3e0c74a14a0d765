import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useTicketEvents } from '../events/use-ticket-events.ts';
import { useRenewal } from '../session/use-renewal.ts';
import { ShareHost } from '../share/share-host.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { ServiceBar } from './service-bar.tsx';
import { SkipLink } from './skip-link.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  across: { gridColumn: '1 / -1' },
  main: { overflowY: 'auto', outlineStyle: 'none', position: 'relative' },
});

/** Frame of every page: header, navigation, what is wrong with the service, and the page itself. */
export function Shell({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useTicketEvents();
  useRenewal();
  useFocusOnNewPage(pathname);
  return (
    <div className={styles.root}>
      <SkipLink />
      <div className={styles.across}>
        <Header menuOpen={menuOpen} onToggleMenu={() => setMenuOpen(!menuOpen)} />
      </div>
      <div className={styles.across}>
        <ServiceBar />
      </div>
      <Navigation open={menuOpen} onClose={() => setMenuOpen(false)} />
      <main id="main" className={styles.main} tabIndex={-1} aria-label={t('shell.main')}>
        <ErrorBoundary resetKey={pathname}>{children}</ErrorBoundary>
      </main>
      <ShareHost />
    </div>
  );
}

/** A screen reader starts at the heading of the page that a link led to. */
function useFocusOnNewPage(pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

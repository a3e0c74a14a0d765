import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ClipboardTaskListLtr20Regular,
  DocumentSearch20Regular,
  Home20Regular,
  PlugConnected20Regular,
  ShieldCheckmark20Regular,
  TicketDiagonal20Regular,
} from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { usePermission } from '../session/session-context.ts';

const ENTRIES = [
  { to: '/', name: 'home', icon: <Home20Regular /> },
  { to: '/secure-score', name: 'secureScore', icon: <ShieldCheckmark20Regular /> },
  { to: '/tickets', name: 'tickets', icon: <TicketDiagonal20Regular /> },
  { to: '/settings/servicenow', name: 'settings', icon: <PlugConnected20Regular /> },
  { to: '/ticketProvisioningServiceNow', name: 'provisioning', icon: <ClipboardTaskListLtr20Regular /> },
] as const;

/** For those who may change settings. */
const ADMINISTRATORS_ENTRY = { to: '/audit', name: 'audit', icon: <DocumentSearch20Regular /> } as const;

const useStyles = makeStyles({
  root: {
    width: '232px',
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground4,
    overflowY: 'auto',
    transitionProperty: 'width',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  /** Wide windows: the menu button folds the texts away. */
  folded: { '@media (min-width: 900px)': { width: '52px' } },
  /** Narrow windows: hidden until asked for, then above the page. */
  narrow: {
    '@media (max-width: 899px)': {
      position: 'absolute',
      top: '48px',
      bottom: 0,
      left: 0,
      zIndex: 1000,
      boxShadow: tokens.shadow28,
    },
  },
  hiddenWhenNarrow: { '@media (max-width: 899px)': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { flexShrink: 0 },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // The system drops shadows and backgrounds there.
    '@media (forced-colors: active)': { outline: '1px solid LinkText', outlineOffset: '-1px' },
    '& svg': { color: tokens.colorCompoundBrandForeground1 },
  },
});

/** `open` unfolds it over the page in a narrow window, and folds it to icons in a wide one. */
export function Navigation({ open, onClose }: { open: boolean; onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const entries = usePermission('configure') ? [...ENTRIES, ADMINISTRATORS_ENTRY] : ENTRIES;
  const root = useRef<HTMLElement>(null);
  useCloseOnNewPage(pathname, onClose);
  useEffect(() => {
    if (!open || matchMedia('(min-width: 900px)').matches) return;
    root.current?.querySelector('a')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open, onClose]);
  return (
    <nav
      ref={root}
      id="navigation"
      aria-label={t('shell.navigation')}
      className={mergeClasses(styles.root, styles.narrow, open && styles.folded, !open && styles.hiddenWhenNarrow)}
    >
      <ul className={styles.list}>
        {entries.map(({ to, name, icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              title={t(`navigation.${name}`)}
              className={({ isActive }) => mergeClasses(styles.link, isActive && styles.current)}
            >
              {icon}
              <span>{t(`navigation.${name}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In a narrow window the menu covers the page that was just chosen. */
function useCloseOnNewPage(pathname: string, onClose: () => void): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (matchMedia('(max-width: 899px)').matches) onClose();
  }, [pathname, onClose]);
}

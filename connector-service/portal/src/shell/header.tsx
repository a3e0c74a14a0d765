import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Navigation24Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ShareProgressButton } from '../share/share-progress-button.tsx';

const HeaderMenus = lazy(() => import('./header-menus.tsx'));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '48px',
    paddingInline: tokens.spacingHorizontalS,
    // Brand shade 70 in both themes: white text on it always has a contrast above 4.5.
    backgroundColor: '#115ea3',
    color: '#ffffff',
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: 'inherit',
  },
  long: { '@media (max-width: 479px)': { display: 'none' } },
  short: { '@media (min-width: 480px)': { display: 'none' } },
  menus: { minWidth: '76px', display: 'flex', justifyContent: 'flex-end' },
  onBrand: {
    color: 'inherit',
    ':hover': { color: '#ffffff', backgroundColor: '#0c3b5e' },
    ':hover:active': { color: '#ffffff', backgroundColor: '#0a2e4a' },
  },
});

/** Product name, and what belongs to the person on the right. */
export function Header({ menuOpen, onToggleMenu }: { menuOpen: boolean; onToggleMenu: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <header className={styles.root}>
      <Button
        appearance="transparent"
        className={styles.onBrand}
        icon={<Navigation24Regular />}
        aria-label={t('shell.menu')}
        aria-expanded={menuOpen}
        aria-controls="navigation"
        onClick={onToggleMenu}
      />
      <Text weight="semibold" size={400} className={styles.title}>
        <span className={styles.long}>{t('shell.product')}</span>
        <span className={styles.short}>{t('shell.productShort')}</span>
      </Text>
      <ShareProgressButton />
      <div className={styles.menus}>
        <Suspense>
          <HeaderMenus />
        </Suspense>
      </div>
    </header>
  );
}

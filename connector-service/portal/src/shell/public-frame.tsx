import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PreferencesMenu } from './preferences-menu.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '48px',
    paddingInline: tokens.spacingHorizontalL,
    // As the header of the pages behind it.
    backgroundColor: '#115ea3',
    color: '#ffffff',
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  main: { overflowY: 'auto', padding: tokens.spacingHorizontalXXL },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '640px',
    marginInline: 'auto',
    marginBlockStart: 'min(12vh, 96px)',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '@media (max-width: 639px)': { marginBlockStart: 0, padding: tokens.spacingHorizontalL },
  },
});

interface Props {
  /** Heading, and the first part of the window title. */
  title: string;
  children: ReactNode;
}

/** The product's frame for whoever cannot be let in yet: its name, appearance and language, and what to do. */
export function PublicFrame({ title, children }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const product = t('shell.product');
  useEffect(() => {
    document.title = `${title} - ${product}`;
  }, [title, product]);
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <Text weight="semibold" size={400}>
          {product}
        </Text>
        <PreferencesMenu />
      </header>
      <main className={styles.main}>
        <div className={styles.card}>
          <Text as="h1" size={600} weight="semibold">
            {title}
          </Text>
          {children}
        </div>
      </main>
    </div>
  );
}

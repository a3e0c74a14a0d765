import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    maxWidth: '2560px',
    width: '100%',
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  },
  filling: {
    height: '100%',
    minHeight: '480px',
    paddingBottom: 0,
    // A list has columns to fill any window with.
    maxWidth: 'none',
    // A narrow window is mostly filters: the page scrolls, so that the list keeps a height of its own.
    '@media (max-width: 639px)': { minHeight: '760px', paddingBottom: 0 },
  },
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  description: { color: tokens.colorNeutralForeground2, maxWidth: '80ch' },
  title: { margin: 0, outlineStyle: 'none' },
});

interface Props {
  title: string;
  description?: ReactNode;
  /** The content scrolls by itself inside the window: for long lists. */
  filling?: boolean;
  children: ReactNode;
}

/** Heading, margin and window title of every page. */
export function Page({ title, description, filling = false, children }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const product = t('shell.product');
  useEffect(() => {
    document.title = `${title} - ${product}`;
  }, [title, product]);
  return (
    <div className={mergeClasses(styles.root, filling && styles.filling)}>
      <div className={styles.header}>
        <Text as="h1" size={700} weight="semibold" className={styles.title} id="page-title" tabIndex={-1}>
          {title}
        </Text>
        {description !== undefined && <Text className={styles.description}>{description}</Text>}
      </div>
      {children}
    </div>
  );
}

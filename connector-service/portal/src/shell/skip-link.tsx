import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    top: tokens.spacingVerticalS,
    left: tokens.spacingHorizontalS,
    zIndex: 2000,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    ':not(:focus)': { clipPath: 'inset(50%)', height: '1px', width: '1px', overflow: 'hidden', padding: 0 },
  },
});

/** First stop of the Tab key: past header and navigation. */
export function SkipLink() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <a href="#main" className={styles.root}>
      {t('shell.skip')}
    </a>
  );
}

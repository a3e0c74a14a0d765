import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  number: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorCompoundBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, lineHeight: '28px' },
});

interface Props {
  number: number;
  title: string;
  done: boolean;
  children: ReactNode;
}

/** One step of a guide, with its number or a check mark. */
export function GuideStep({ number, title, done, children }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <li className={styles.root}>
      <span className={mergeClasses(styles.number, done && styles.done)} aria-hidden>
        {done ? <Checkmark16Filled /> : number}
      </span>
      <div className={styles.content}>
        <Text as="h3" size={400} weight="semibold" className={styles.title}>
          {title}
          {done && ` (${t('guide.done')})`}
        </Text>
        {children}
      </div>
    </li>
  );
}

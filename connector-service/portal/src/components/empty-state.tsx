import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: '48px', lineHeight: 0 },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '56ch' },
});

interface Props {
  icon: ReactNode;
  title: string;
  /** What to do next. */
  children: ReactNode;
  action?: ReactNode;
}

/** In place of a list that holds nothing. */
export function EmptyState({ icon, title, children, action }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text as="h2" size={400} weight="semibold">
        {title}
      </Text>
      <Text className={styles.text}>{children}</Text>
      {action}
    </div>
  );
}

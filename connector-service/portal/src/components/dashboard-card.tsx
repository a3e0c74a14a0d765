import { Card, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXL, gap: tokens.spacingVerticalM, minWidth: 0 },
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorBrandForeground1, lineHeight: 0 },
  title: { margin: 0 },
  footer: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: 'auto' },
});

interface Props {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  footer?: ReactNode;
  className?: string;
}

/** One item of the dashboard: a region with its own heading, and what can be done at its foot. */
export function DashboardCard({ icon, title, children, footer, className }: Props) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <Card role="region" aria-labelledby={titleId} className={mergeClasses(styles.root, className)}>
      <div className={styles.header}>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <Text as="h2" id={titleId} size={400} weight="semibold" className={styles.title}>
          {title}
        </Text>
      </div>
      {children}
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </Card>
  );
}

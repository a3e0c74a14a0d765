import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.ts';

const useStyles = makeStyles({
  overdue: { color: tokens.colorStatusDangerForeground1, whiteSpace: 'nowrap' },
  icon: { marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
});

/** A due date as it stands, a dash for none; an overdue one has a sign that says so. */
export function DueDate({ date, overdue }: { date: string | null; overdue: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  if (date === null) return <Text>–</Text>;
  if (!overdue) return <Text>{format.day(date)}</Text>;
  return (
    <Text weight="semibold" className={styles.overdue}>
      <Warning16Filled
        className={styles.icon}
        role="img"
        aria-label={t('ticket.overdue')}
        title={t('ticket.overdue')}
      />
      {format.day(date)}
    </Text>
  );
}

import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.ts';

const useStyles = makeStyles({ overdue: { color: tokens.colorStatusDangerForeground1 } });

/** A due date; an overdue one also says so in words. */
export function DueDate({ date, overdue }: { date: string; overdue: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text className={mergeClasses(overdue && styles.overdue)} weight={overdue ? 'semibold' : 'regular'}>
      {format.day(date)}
      {overdue && ` (${t('ticket.overdue')})`}
    </Text>
  );
}

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ExchangedTask } from '../../../src/http/schemas/ticket.ts';
import { LongText } from '../components/long-text.tsx';
import { useFormat } from '../language/use-format.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Exactly what crosses to ServiceNow for one ticket: the promised fields, and nothing else. */
export function ExchangedFields({ task }: { task: ExchangedTask }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const fields: [string, string][] = [
    [t('field.ticketType'), t(`ticketType.${task.ticketType}`)],
    [t('field.requestedBy'), task.requestedBy],
    [t('field.name'), task.name],
    [t('field.priority'), t(`priority.${task.priority}`)],
    [t('field.dueDate'), task.dueDate === '' ? '' : format.day(task.dueDate)],
    [t('field.recommendationSource'), t(`source.${task.recommendationSource}`)],
    [t('field.recommendationCategory'), t(`category.${task.recommendationCategory}`)],
  ];
  return (
    <>
      <dl className={styles.list}>
        {fields.map(([term, value]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value === '' ? '–' : value}</dd>
          </div>
        ))}
        <div>
          <dt className={styles.term}>{t('field.description')}</dt>
          <dd className={styles.value}>
            <LongText text={task.description === '' ? '–' : task.description} />
          </dd>
        </div>
      </dl>
      <Text size={200} className={styles.note}>
        {t('exchange.nothingElse')}
      </Text>
    </>
  );
}

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ExchangedTask } from '../../../src/http/schemas/ticket.ts';
import { API_FIELDS, type ApiField } from '../../../src/tasks/task-fields.ts';
import { LongText } from '../components/long-text.tsx';
import { useFormat } from '../language/use-format.ts';
import type { ExchangedDraft } from '../share/share-draft.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Exactly what crosses to ServiceNow for one ticket: the promised fields, and nothing else. */
export function ExchangedFields({ task }: { task: ExchangedTask | ExchangedDraft }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const shown: Record<Exclude<ApiField, 'description'>, string> = {
    ticketType: t(`ticketType.${task.ticketType}`),
    requestedBy: task.requestedBy,
    name: task.name,
    priority: t(`priority.${task.priority}`),
    dueDate: task.dueDate === '' ? '' : format.day(task.dueDate),
    recommendationSource: t(`source.${task.recommendationSource}`),
    recommendationCategory: task.recommendationCategory === '' ? '' : t(`category.${task.recommendationCategory}`),
  };
  return (
    <>
      <dl className={styles.list}>
        {Object.values(API_FIELDS)
          .filter((field) => field !== 'description')
          .map((field) => (
            <div key={field}>
              <dt className={styles.term}>{t(`field.${field}`)}</dt>
              <dd className={styles.value}>{shown[field] === '' ? '–' : shown[field]}</dd>
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

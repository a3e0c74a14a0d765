import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Priority, type RecommendationCategory, type RecommendationSource, TASK_RULES } from 'shared-types';
import { useFormat } from '../language/use-format.ts';
import type { DraftField, DraftProblems, DraftTicket } from './share-draft.ts';

const useStyles = makeStyles({
  pair: {
    alignItems: 'start',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface Props {
  ticket: DraftTicket;
  problems: DraftProblems;
  /** First acceptable due date. */
  today: string;
  onChange: (ticket: DraftTicket) => void;
}

/** The fields of one ticket, each with its own reason while it is not acceptable. */
export function TicketFields({ ticket, problems, today, onChange }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const [touched, setTouched] = useState<ReadonlySet<DraftField>>(new Set());
  const touch = (field: DraftField) => () => setTouched(new Set([...touched, field]));
  const set = <F extends DraftField>(field: F, value: DraftTicket[F]) => onChange({ ...ticket, [field]: value });

  /** An empty field says what it needs from the start, quietly; a wrong one, or one that was left, says it loudly. */
  const about = (field: DraftField, limit: number) => {
    const code = problems[field];
    if (code === undefined) return {};
    const text =
      code === 'required' ||
      code === 'too_long' ||
      code === 'past' ||
      code === 'control_character' ||
      code === 'not_a_date'
        ? t(`validation.${code}`, { limit: format.number(limit), today: format.day(today) })
        : t('validation.malformed');
    if (code === 'required' && !touched.has(field)) return { hint: text };
    return { validationState: 'error' as const, validationMessage: text };
  };
  return (
    <>
      <Field label={t('field.name')} required {...about('name', TASK_RULES.name.maxLength)}>
        <Input value={ticket.name} onChange={(_, { value }) => set('name', value)} onBlur={touch('name')} />
      </Field>
      <Field label={t('field.description')} required {...about('description', TASK_RULES.description.maxLength)}>
        <Textarea
          value={ticket.description}
          rows={8}
          resize="vertical"
          onChange={(_, { value }) => set('description', value)}
          onBlur={touch('description')}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={t('field.priority')} required>
          <Select
            value={String(ticket.priority)}
            onChange={(_, { value }) => set('priority', Number(value) as Priority)}
          >
            {TASK_RULES.priority.values.map((priority) => (
              <option key={priority} value={priority}>
                {t(`priority.${priority}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={t('field.dueDate')}
          required
          {...(ticket.dueDate === '' ? {} : { hint: format.day(ticket.dueDate) })}
          {...about('dueDate', 0)}
        >
          <Input
            type="date"
            min={today}
            value={ticket.dueDate}
            onChange={(_, { value }) => set('dueDate', value)}
            onBlur={touch('dueDate')}
          />
        </Field>
        <Field label={t('field.recommendationSource')} required>
          {ticket.improvementActionId === null ? (
            <Input readOnly value={t(`source.${ticket.recommendationSource}`)} />
          ) : (
            <Select
              value={ticket.recommendationSource}
              onChange={(_, { value }) => set('recommendationSource', value as RecommendationSource)}
            >
              {TASK_RULES.recommendation_source.values.map((source) => (
                <option key={source} value={source}>
                  {t(`source.${source}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('field.recommendationCategory')} required {...about('recommendationCategory', 0)}>
          <Select
            value={ticket.recommendationCategory}
            onChange={(_, { value }) => set('recommendationCategory', value as RecommendationCategory)}
            onBlur={touch('recommendationCategory')}
          >
            {ticket.recommendationCategory === '' && <option value="">{t('share.choose')}</option>}
            {TASK_RULES.recommendation_category.values.map((category) => (
              <option key={category} value={category}>
                {t(`category.${category}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

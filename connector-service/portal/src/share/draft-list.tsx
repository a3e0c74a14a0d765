import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Dismiss16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { PRIORITIES, type Priority } from 'shared-types';
import type { DraftProblems, DraftTicket, ShareDraft } from './share-draft.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '176px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex' },
  item: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  draft: ShareDraft;
  problems: readonly DraftProblems[];
  current: number;
  onSelect: (index: number) => void;
  onRemove: (index: number) => void;
  onChange: (draft: ShareDraft) => void;
}

/** The tickets of a share of many: which one is being edited, which are not ready, and what all of them have in common. */
export function DraftList({ draft, problems, current, onSelect, onRemove, onChange }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  // One stop of the Tab key, however many tickets: the arrows move inside.
  const arrows = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  const setAll = (changes: Partial<DraftTicket>) =>
    onChange({ ...draft, tickets: draft.tickets.map((ticket) => ({ ...ticket, ...changes })) });
  return (
    <div className={styles.root}>
      <div className={styles.all}>
        <Field label={t('share.priorityOfAll')}>
          <Select
            value={sameOfAll(draft, 'priority')}
            onChange={(_, { value }) => value !== '' && setAll({ priority: Number(value) as Priority })}
          >
            <option value="">{t('share.asSuggested')}</option>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {t(`priority.${priority}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('share.dueDateOfAll')}>
          <Input
            type="date"
            value={sameOfAll(draft, 'dueDate')}
            onChange={(_, { value }) => value !== '' && setAll({ dueDate: value })}
          />
        </Field>
      </div>
      <ol className={styles.list} aria-label={t('share.tickets')} {...arrows}>
        {draft.tickets.map((ticket, index) => {
          const name = ticket.name === '' ? (ticket.improvementActionId ?? '') : ticket.name;
          const ready = Object.keys(problems[index] ?? {}).length === 0;
          return (
            <li key={ticket.improvementActionId} className={styles.line}>
              <Button
                appearance="subtle"
                aria-current={index === current}
                className={mergeClasses(styles.item, index === current && styles.current)}
                icon={
                  ready ? (
                    <CheckmarkCircle16Regular aria-label={t('share.ready')} />
                  ) : (
                    <ErrorCircle16Filled className={styles.problem} aria-label={t('share.notReady')} />
                  )
                }
                onClick={() => onSelect(index)}
              >
                {name}
              </Button>
              <Button
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={t('share.takeOut', { name })}
                title={t('share.takeOut', { name })}
                onClick={() => onRemove(index)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The value that all tickets share; empty when they differ. */
function sameOfAll(draft: ShareDraft, field: 'priority' | 'dueDate'): string {
  const values = new Set(draft.tickets.map((ticket) => String(ticket[field])));
  return values.size === 1 ? ([...values][0] ?? '') : '';
}

import {
  Badge,
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwise20Regular, ArrowReset20Regular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketType } from 'shared-types';
import { STATE_NAME_MAX_LENGTH, stateName } from '../../../src/tickets/state-name.ts';
import { readStatesNow, statesQuery } from '../api/state-names.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { CardContentSkeleton } from '../home/card-skeleton.tsx';
import { useFormat } from '../language/use-format.ts';
import { usePermission } from '../session/session-context.ts';
import { STATE_COLORS } from '../ticket-parts/ticket-state-badge.tsx';
import { judgeStateName } from './judge-state-name.ts';

const NO_NAMES = { incident: {}, change: {} };

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { minWidth: '480px' },
  input: { width: '100%', minWidth: '140px' },
  narrowCell: { width: '48px' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  freshness: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  ticketType: TicketType;
  names: Record<string, string>;
  onChange: (names: Record<string, string>) => void;
}

/** The instance's live states, each with its own name beside it and a preview of what people will see. */
export function StateNamesTable({ ticketType, names, onChange }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const mayConfigure = usePermission('configure');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(statesQuery(ticketType));
  const reading = useMutation({
    mutationFn: () => readStatesNow(ticketType),
    onSuccess: (states) => queries.setQueryData(statesQuery(ticketType).queryKey, states),
  });
  if (data === undefined) {
    return error === null ? (
      <CardContentSkeleton label={t('common.loading')} />
    ) : (
      <ErrorBar error={error} onRetry={refetch} />
    );
  }
  const problemOf = (state: string) => {
    const problem = judgeStateName(names, data.states, state);
    if (problem === null) return {};
    const validationState = problem === 'too_long' ? ('error' as const) : ('warning' as const);
    return { validationState, validationMessage: t(`stateNames.problem.${problem}`, { most: STATE_NAME_MAX_LENGTH }) };
  };
  const reset = (state: string) => {
    const { [state]: _, ...others } = names;
    onChange(others);
  };
  return (
    <>
      {data.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {data.readAt === null
              ? t('stateNames.neverRead')
              : t('stateNames.stale', { when: format.relative(data.readAt) })}
          </MessageBarBody>
        </MessageBar>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways in a narrow window */}
      <section className={styles.scroller} tabIndex={0} aria-label={t(`ticketTypes.${ticketType}`)}>
        <Table className={styles.table} aria-label={t('stateNames.title')}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{t('stateNames.inServiceNow')}</TableHeaderCell>
              <TableHeaderCell>{t('stateNames.ownName')}</TableHeaderCell>
              <TableHeaderCell>{t('stateNames.preview')}</TableHeaderCell>
              <TableHeaderCell className={styles.narrowCell} aria-label={t('stateNames.resetAll')} />
            </TableRow>
          </TableHeader>
          <TableBody>
            {data.states.map(({ value, label, meaning, isNew }) => (
              <TableRow key={value}>
                <TableCell>
                  <div className={styles.state}>
                    {label} ({value}){isNew && <Badge appearance="tint">{t('stateNames.new')}</Badge>}
                  </div>
                </TableCell>
                <TableCell>
                  <Field {...problemOf(value)}>
                    <Input
                      className={styles.input}
                      size="small"
                      readOnly={!mayConfigure}
                      placeholder={label}
                      aria-label={t('stateNames.nameOf', { label })}
                      value={names[value] ?? ''}
                      onChange={(_, typed) => onChange({ ...names, [value]: typed.value })}
                    />
                  </Field>
                </TableCell>
                <TableCell>
                  <Badge appearance="tint" color={STATE_COLORS[meaning]}>
                    {stateName({ ...NO_NAMES, [ticketType]: names }, { ticketType, value, label })}
                  </Badge>
                </TableCell>
                <TableCell className={styles.narrowCell}>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<ArrowReset20Regular />}
                    disabled={!mayConfigure || names[value] === undefined}
                    aria-label={t('stateNames.reset', { label })}
                    onClick={() => reset(value)}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </section>
      <div className={styles.freshness}>
        <Button
          appearance="subtle"
          size="small"
          icon={reading.isPending ? <Spinner size="tiny" /> : <ArrowClockwise20Regular />}
          disabledFocusable={reading.isPending}
          onClick={() => reading.mutate()}
        >
          {t('stateNames.readNow')}
        </Button>
        {data.readAt !== null && (
          <Text size={200} className={styles.note}>
            {t('stateNames.readAt', { when: format.moment(data.readAt) })}
          </Text>
        )}
      </div>
      {reading.error !== null && <ErrorBar error={reading.error} />}
    </>
  );
}

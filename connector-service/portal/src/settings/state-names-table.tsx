import {
  Badge,
  Button,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketType } from 'shared-types';
import { statesQuery } from '../api/state-names.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { CardContentSkeleton } from '../home/card-skeleton.tsx';
import { useFormat } from '../language/use-format.ts';
import { usePermission } from '../session/session-context.ts';

const NAME_MAX_LENGTH = 80;

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { minWidth: '480px' },
  input: { width: '100%', minWidth: '140px' },
  orphans: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  narrowCell: { width: '48px' },
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
  const { data, error, refetch } = useQuery(statesQuery(ticketType));
  if (data === undefined) {
    return error === null ? (
      <CardContentSkeleton label={t('common.loading')} />
    ) : (
      <ErrorBar error={error} onRetry={refetch} />
    );
  }
  const reset = (state: string) => {
    const { [state]: _, ...others } = names;
    onChange(others);
  };
  const gone = Object.keys(names).filter((state) => !data.states.some(({ value }) => value === state));
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
      {gone.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('stateNames.gone', { names: gone.map((state) => `${names[state]} (${state})`).join(', ') })}{' '}
            <Button size="small" disabled={!mayConfigure} onClick={() => onChange(without(names, gone))}>
              {t('stateNames.removeGone')}
            </Button>
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
            {data.states.map(({ value, label }) => (
              <TableRow key={value}>
                <TableCell>
                  {label} ({value})
                </TableCell>
                <TableCell>
                  <Input
                    className={styles.input}
                    size="small"
                    maxLength={NAME_MAX_LENGTH}
                    readOnly={!mayConfigure}
                    placeholder={label}
                    aria-label={t('stateNames.nameOf', { label })}
                    value={names[value] ?? ''}
                    onChange={(_, typed) => onChange({ ...names, [value]: typed.value })}
                  />
                </TableCell>
                <TableCell>
                  <Badge appearance="tint">{names[value]?.trim() || label}</Badge>
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
    </>
  );
}

function without(names: Record<string, string>, states: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([state]) => !states.includes(state)));
}

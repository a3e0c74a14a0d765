import { Card, makeStyles, Spinner, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketType } from 'shared-types';
import type { StateNamesView } from '../../../src/http/schemas/state-names.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { saveStateNames, stateNamesQuery } from '../api/state-names.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { CardContentSkeleton } from '../home/card-skeleton.tsx';
import { GatedButton } from '../session/gated-button.tsx';
import { StateListChanges } from './state-list-changes.tsx';
import { StateNamesTable } from './state-names-table.tsx';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXXL, gap: tokens.spacingVerticalL },
  title: { margin: 0 },
});

/** The tenant's own names for the states of both ticket types. */
export function StateNamesCard() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(stateNamesQuery);
  return (
    <Card className={styles.root} role="region" aria-labelledby="state-names-title">
      <Text as="h2" id="state-names-title" size={500} weight="semibold" className={styles.title}>
        {t('stateNames.title')}
      </Text>
      <Text>{t('stateNames.description')}</Text>
      {data === undefined && error === null && <CardContentSkeleton label={t('common.loading')} />}
      {data === undefined && error !== null && <ErrorBar error={error} onRetry={refetch} />}
      {data !== undefined && <StateNamesForm saved={data} />}
    </Card>
  );
}

function StateNamesForm({ saved }: { saved: StateNamesView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [ticketType, setTicketType] = useState<TicketType>('change');
  const [names, change, clear] = useDraft<StateNamesView>('state-names', saved);
  const saving = useMutation({
    mutationFn: () => saveStateNames({ incident: withoutBlank(names.incident), change: withoutBlank(names.change) }),
    onSuccess: async (answer) => {
      change(answer);
      clear();
      queries.setQueryData(stateNamesQuery.queryKey, answer);
      await queries.invalidateQueries({ queryKey: QUERY_KEYS.states });
      await queries.invalidateQueries({ queryKey: QUERY_KEYS.tickets });
    },
  });
  const isChanged = comparable(names) !== comparable(saved);
  return (
    <>
      <TabList selectedValue={ticketType} onTabSelect={(_, { value }) => setTicketType(value as TicketType)}>
        <Tab value="change">{t('ticketTypes.change')}</Tab>
        <Tab value="incident">{t('ticketTypes.incident')}</Tab>
      </TabList>
      <StateListChanges
        ticketType={ticketType}
        names={names[ticketType]}
        saved={saved}
        onChange={(changed) => change({ ...names, [ticketType]: changed })}
      />
      <StateNamesTable
        key={ticketType}
        ticketType={ticketType}
        names={names[ticketType]}
        onChange={(changed) => change({ ...names, [ticketType]: changed })}
      />
      {saving.error !== null && <ErrorBar error={saving.error} />}
      <div>
        <GatedButton
          permission="configure"
          appearance="primary"
          icon={saving.isPending ? <Spinner size="tiny" /> : null}
          blockedBecause={isChanged ? null : t('stateNames.unchanged')}
          onClick={() => saving.mutate()}
        >
          {t('stateNames.save')}
        </GatedButton>
        <span role="status">{saving.isSuccess && !isChanged && <Text> {t('stateNames.saved')}</Text>}</span>
      </div>
    </>
  );
}

/** An empty field means: show the instance's own label. */
function withoutBlank(names: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names)
      .map(([state, name]) => [state, name.trim()] as const)
      .filter(([, name]) => name !== ''),
  );
}

/** Equal for equal names, in whatever order they were typed. */
function comparable(names: StateNamesView): string {
  return JSON.stringify([names.incident, names.change].map((each) => Object.entries(withoutBlank(each)).sort()));
}

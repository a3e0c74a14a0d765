import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketType } from 'shared-types';
import type { StateNamesView } from '../../../src/http/schemas/state-names.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { saveStateNames, statesQuery } from '../api/state-names.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { useFormat } from '../language/use-format.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { usePermission } from '../session/session-context.ts';

interface Props {
  ticketType: TicketType;
  /** As typed. */
  names: Record<string, string>;
  /** As the connector has them. */
  saved: StateNamesView;
  onChange: (names: Record<string, string>) => void;
}

/** What is different in ServiceNow since the names were saved: states that came, and states that went. */
export function StateListChanges({ ticketType, names, saved, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayConfigure = usePermission('configure');
  const queries = useQueryClient();
  const { data } = useQuery(statesQuery(ticketType));
  // Saving the names as they are notes that the new states were seen.
  const keeping = useMutation({
    mutationFn: () => saveStateNames(saved),
    onSuccess: () => queries.invalidateQueries({ queryKey: QUERY_KEYS.states }),
  });
  if (data === undefined) return null;
  const added = data.states.filter(({ isNew }) => isNew);
  const gone = Object.keys(names).filter((state) => !data.states.some(({ value }) => value === state));
  return (
    <>
      {added.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('stateNames.addedTitle', { count: added.length })}</MessageBarTitle>
            {t('stateNames.added', { states: format.list(added.map(({ label, value }) => `${label} (${value})`)) })}
          </MessageBarBody>
          <MessageBarActions>
            <GatedButton
              permission="configure"
              blockedBecause={keeping.isPending ? t('common.saving') : null}
              onClick={() => keeping.mutate()}
            >
              {t('stateNames.keepAdded')}
            </GatedButton>
          </MessageBarActions>
        </MessageBar>
      )}
      {keeping.error !== null && <ErrorBar error={keeping.error} />}
      {gone.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('stateNames.goneTitle', { count: gone.length })}</MessageBarTitle>
            {t('stateNames.gone', { names: format.list(gone.map((state) => `${names[state]} (${state})`)) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button disabled={!mayConfigure} onClick={() => onChange(without(names, gone))}>
              {t('stateNames.removeGone')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function without(names: Record<string, string>, states: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([state]) => !states.includes(state)));
}

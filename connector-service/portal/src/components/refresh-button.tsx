import { Spinner, ToolbarButton } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import { type QueryKey, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** Reads a list again, in the order and with the members it has now. */
export function RefreshButton({ queryKey }: { queryKey: QueryKey }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const reading = useIsFetching({ queryKey }) > 0;
  return (
    <ToolbarButton
      icon={reading ? <Spinner size="tiny" /> : <ArrowSync20Regular />}
      onClick={() => void queries.refetchQueries({ queryKey, type: 'active' })}
    >
      {t('table.refresh')}
    </ToolbarButton>
  );
}

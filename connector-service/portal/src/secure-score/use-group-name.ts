import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImprovementActionView } from '../../../src/http/schemas/improvement-action.ts';
import { serviceName } from '../../../src/http/views/service-name.ts';
import type { Grouping } from './action-filter.ts';

/** Gives the heading under which an action stands, for each way of grouping. */
export function useGroupName(): (grouping: Grouping) => (action: ImprovementActionView) => string {
  const { t } = useTranslation();
  return useCallback(
    (grouping) => (action) => {
      if (grouping === 'category') return t(`category.${action.category}`);
      if (grouping === 'status') return t(`actionStatus.${action.status}`);
      if (grouping === 'userImpact') return t(`level.${action.userImpact}`);
      return serviceName(action.service);
    },
    [t],
  );
}

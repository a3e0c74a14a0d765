import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A priority as it stands in ServiceNow: one that cannot be chosen here included, a dash for none. */
export function usePriorityText(): (priority: number | null) => string {
  const { t } = useTranslation();
  return useCallback(
    (priority) => {
      switch (priority) {
        case null:
          return '–';
        case 1:
        case 2:
        case 3:
        case 4:
        case 5:
          return t(`priority.${priority}`);
        default:
          return String(priority);
      }
    },
    [t],
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { connectionQuery } from '../api/connection.ts';

/** Why nothing can be shared now; null when it can. A paused connection does not block: tickets wait for it. */
export function useShareBlocker(): string | null {
  const { t } = useTranslation();
  const { data } = useQuery(connectionQuery);
  return data !== undefined && data.connection === null ? t('share.notConnected') : null;
}

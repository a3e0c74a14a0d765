import { Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { connectionQuery } from '../api/connection.ts';
import { CopyField } from '../components/copy-field.tsx';

/** From where this service calls an instance, to be allowed there (R27). `unless`: shown only where there are any to copy. */
export function OutboundAddresses({ unless }: { unless?: 'unknown' }) {
  const { t } = useTranslation();
  const { data } = useQuery(connectionQuery);
  if (data === undefined) return null;
  const { outboundAddresses } = data;
  if (outboundAddresses.length === 0 && unless === 'unknown') return null;
  if (outboundAddresses.length === 0) return <Text size={200}>{t('connection.outboundUnknown')}</Text>;
  return <CopyField label={t('connection.outbound')} value={outboundAddresses.join(', ')} />;
}

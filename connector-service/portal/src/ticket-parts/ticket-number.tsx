import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ExternalLink } from '../components/external-link.tsx';

interface Props {
  number: string | null;
  url: string | null;
}

/** The number in ServiceNow as a link to the record there; a dash until the ticket exists. */
export function TicketNumber({ number, url }: Props) {
  const { t } = useTranslation();
  if (number === null) return <Text aria-label={t('ticket.noNumber')}>–</Text>;
  if (url === null) return <Text>{number}</Text>;
  return (
    <ExternalLink href={url} title={t('ticket.openInServiceNow', { number })}>
      {number}
    </ExternalLink>
  );
}

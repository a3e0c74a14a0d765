import { Link, Text } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

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
    <Link href={url} target="_blank" rel="noreferrer" title={t('ticket.openInServiceNow', { number })}>
      {number} <Open16Regular aria-hidden />
    </Link>
  );
}
